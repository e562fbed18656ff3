import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVStore;

/**
 * Speaks MongoDB's wire protocol on loopback, for journeys where no MongoDB server is installed.
 *
 * <p>Usage: {@code java -cp "lib/*" MongoStandIn.java FILE PORT}. Prints one line once it listens. Sessions,
 * transactions, replica sets, update pipelines and change streams are missing.
 */
public class MongoStandIn {
  private static final Set<String> WRITES =
      Set.of(
          "create", "createIndexes", "delete", "drop", "dropDatabase", "dropIndexes", "findAndModify",
          "findandmodify", "insert", "renameCollection", "update");

  public static void main(String[] args) {
    MVStore store = new MVStore.Builder().fileName(args[0]).autoCommitDisabled().open();
    MongoServer server = new MongoServer(new DurableBackend(store).version(ServerVersion.MONGO_5_0));
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
    server.bind("127.0.0.1", Integer.parseInt(args[1]));
    System.out.println("listening " + server.getConnectionString());
  }

  /** Commits each write before its reply, so that what was acknowledged survives {@code kill -9}. */
  private static class DurableBackend extends H2Backend {
    private final MVStore store;

    DurableBackend(MVStore store) {
      super(store);
      this.store = store;
    }

    @Override
    public Document handleMessage(MongoMessage message) {
      Document reply = super.handleMessage(message);
      Document command = message.getDocument();
      if (WRITES.contains(command.keySet().iterator().next())) store.commit();
      if (command.containsKey("insert")) countInserted(command, reply);
      return reply;
    }
  }

  /** MongoDB's {@code n} counts what went in; the library counts what was asked for. */
  private static void countInserted(Document insert, Document reply) {
    if (!(reply.get("n") instanceof Integer asked)) return;
    if (!(reply.get("writeErrors") instanceof List<?> errors) || errors.isEmpty()) return;
    boolean stopsAtFirst = !Boolean.FALSE.equals(insert.get("ordered"));
    reply.put("n", stopsAtFirst ? ((Document) errors.get(0)).get("index") : (Object) (asked - errors.size()));
  }
}
