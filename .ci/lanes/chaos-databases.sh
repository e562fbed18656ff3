# chaos-databases.sh [KILLS] [READERS]: workers are killed on PostgreSQL, where every request runs in a transaction, and on
# MongoDB: on the stand-in, which has no transactions, or on MONGODB_URI, with them and without where it names a replica set.
set -eu
kills=${1:-4}
readers=${2:-1200}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
status=0

# run_chaos NAME DATABASE: prints a JSON document, and the end of the log when a mail was lost or sent twice.
run_chaos() {
  echo "--- $1"
  npm run -s chaos -- --database "$2" --kills "$kills" --recipients "$readers" --workers 2 2>"$folder/log" ||
    { status=1; tail -n 40 "$folder/log"; echo "$1: failed"; }
}

run_chaos 'PostgreSQL, with transactions' postgres
case "${MONGODB_URI:-}" in
  '') run_chaos 'the stand-in for MongoDB, without transactions' mongodb ;;
  *replicaSet=*)
    run_chaos 'MongoDB, with transactions' mongodb
    MONGODB_TRANSACTIONS=off run_chaos 'MongoDB, without transactions' mongodb
    ;;
  *) run_chaos 'MongoDB' mongodb ;;
esac
exit "$status"
