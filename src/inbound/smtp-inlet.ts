import { createServer, type Socket } from 'node:net'

import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'

import type { BounceSource, CloseSource, TakeMessage } from '../receive/bounce-source.js'

export type InletArgs = {
  /** 0 for any free port. */
  readonly port: number
  readonly host: string
  /** Whether mail for this address is ours: a mailbox for bounces, with or without a token. */
  readonly accepts: (address: string) => Promise<boolean>
  /** Called with the error when a report could not be kept; the sender tries again. */
  readonly onError: (error: unknown) => void
  /** Called with the address that it listens on. */
  readonly onListening?: (address: { readonly port: number }) => void
}

/** Larger than any report; servers return the head alone, or the message, of which ours has 102 kB. */
const MAX_BYTES = 4 * 1024 * 1024
const MAX_CONNECTIONS = 50
const MAX_RECIPIENTS = 10
const IDLE_MS = 60_000
const CLOSE_MS = 5000

type Reply = Error & { responseCode?: number }

const reply = (responseCode: number, text: string): Reply =>
  Object.assign(new Error(text), { responseCode })

const readBounded = async (stream: SMTPServerDataStream): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of stream) {
    const part = Buffer.from(chunk as Buffer)
    bytes += part.length
    if (bytes <= MAX_BYTES) chunks.push(part)
  }
  return bytes <= MAX_BYTES ? Buffer.concat(chunks) : undefined
}

const recipientsOf = ({ envelope }: SMTPServerSession): string[] =>
  envelope.rcptTo.map(({ address }) => address)

/** Answers 250 only after the report is kept: until then the sender is responsible for it (RFC 5321 section 6.1). */
const keep = async (
  { onError }: InletArgs,
  take: TakeMessage,
  {
    session,
    stream,
  }: { readonly session: SMTPServerSession; readonly stream: SMTPServerDataStream },
): Promise<Reply | undefined> => {
  const raw = await readBounded(stream)
  if (!raw) return reply(552, '5.3.4 Message too large')
  try {
    await take({ raw, recipients: recipientsOf(session), source: 'smtp' })
    return undefined
  } catch (error) {
    onError(error)
    return reply(451, '4.3.0 Try again later')
  }
}

const refusal = async (
  { accepts, onError }: InletArgs,
  address: string,
): Promise<Reply | undefined> => {
  try {
    return (await accepts(address)) ? undefined : reply(550, '5.1.1 No such mailbox here')
  } catch (error) {
    onError(error)
    return reply(451, '4.3.0 Try again later')
  }
}

/** A server for one connection: LMTP (RFC 2033) after LHLO, else SMTP. */
const serve = (args: InletArgs, take: TakeMessage, socket: Socket): void => {
  const server = new SMTPServer({
    banner: 'Roundup',
    disableReverseLookup: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    size: MAX_BYTES,
    socketTimeout: IDLE_MS,
    onConnect: (_, done) => {
      socket.prependOnceListener('data', (chunk: Buffer) => {
        server.options.lmtp = /^LHLO\b/i.test(chunk.toString('latin1', 0, 5))
      })
      done()
    },
    onRcptTo: ({ address }, { envelope }, done) => {
      if (envelope.rcptTo.length >= MAX_RECIPIENTS) done(reply(452, '4.5.3 Too many recipients'))
      else void refusal(args, address).then((refused) => done(refused))
    },
    onData: (stream, session, done) => {
      void keep(args, take, { session, stream }).then((failed) => done(failed, 'Kept'))
    },
  })
  server.on('error', () => socket.destroy())
  server.connect(socket)
}

/** Waits for what is under way, but not for long: what is not confirmed is sent again. */
const closing =
  (sockets: ReadonlySet<Socket>, listening: ReturnType<typeof createServer>): CloseSource =>
  () =>
    new Promise((resolve) => {
      const timer = setTimeout(() => {
        for (const socket of sockets) socket.destroy()
      }, CLOSE_MS)
      listening.close(() => {
        clearTimeout(timer)
        resolve()
      })
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
    })

/**
 * Takes bounces, complaints and unsubscriptions over SMTP and LMTP on one port. It accepts mail for our own mailboxes
 * alone, relays nothing and answers nobody.
 */
export const smtpInlet = (args: InletArgs): BounceSource => ({
  start: (take) =>
    new Promise((resolve, reject) => {
      const sockets = new Set<Socket>()
      const listening = createServer((socket) => {
        sockets.add(socket)
        socket.on('error', () => socket.destroy()).once('close', () => sockets.delete(socket))
        serve(args, take, socket)
      })
      listening.maxConnections = MAX_CONNECTIONS
      listening.once('error', reject).listen(args.port, args.host, () => {
        const address = listening.address()
        if (typeof address === 'object' && address) args.onListening?.(address)
        resolve(closing(sockets, listening))
      })
    }),
})
