import type { AddressInfo, Socket } from 'node:net'

import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'

/** What the sink does with a recipient's message instead of accepting it. */
export type SinkReaction =
  | { readonly at: 'MAIL' | 'RCPT' | 'end'; readonly reply: string }
  | { readonly at: 'RCPT' | 'beforeDot' | 'afterDot'; readonly drop: true }

export type SinkStep = 'first byte' | 'RCPT' | 'DATA' | 'half' | 'dot' | 'reply'

export type SinkOptions = {
  /** Called for each recipient and attempt, counted from 1. */
  readonly script?: (address: string, attempt: number) => SinkReaction | undefined
  /** Delay before the reply to the final dot. */
  readonly slowMs?: number | (() => number)
  /** Awaited before the final dot is answered, after `slowMs`. */
  readonly beforeReply?: () => Promise<void> | undefined
  /** Called at each step of a message: MAIL, RCPT, DATA, part of the body, the final dot, the reply to it. */
  readonly onStep?: (step: SinkStep) => void
  readonly login?: { readonly user: string; readonly pass: string }
  readonly port?: number
  /** Offers STARTTLS with a self-signed certificate. */
  readonly starttls?: boolean
}

export type SmtpSink = {
  readonly url: string
  readonly port: number
  /** Messages taken per recipient, also those whose reply was not sent. */
  readonly taken: ReadonlyMap<string, number>
  /** Message-IDs of what was taken, per recipient. */
  readonly messageIds: ReadonlyMap<string, readonly string[]>
  readonly raws: readonly Buffer[]
  readonly connections: () => number
  /** Messages that came encrypted. */
  readonly encrypted: () => number
  /** Ends every open connection, as a server does with idle ones. */
  readonly dropIdle: () => void
  /** Ends every connection and accepts no other, as a server that is switched off. */
  readonly stop: () => Promise<void>
  /** Listens again on the same port. */
  readonly restart: () => Promise<void>
  readonly close: () => Promise<void>
}

type SmtpReply = Error & { responseCode?: number }

const replyError = (reply: string): SmtpReply =>
  Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) })

const recipientOf = ({ envelope }: SMTPServerSession): string => envelope.rcptTo[0]?.address ?? ''

const readAll = async (stream: SMTPServerDataStream, onChunk: () => void): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer)
    onChunk()
  }
  return Buffer.concat(chunks)
}

const messageIdOf = (raw: Buffer): string =>
  /^Message-ID:\s*<([^>]*)>/im.exec(raw.toString('latin1', 0, 16_384))?.[1] ?? ''

/** A real SMTP server on a free port that counts what it takes and misbehaves on demand. */
export const startSmtpSink = async (options: SinkOptions = {}): Promise<SmtpSink> => {
  const taken = new Map<string, number>()
  const attempts = new Map<string, number>()
  const messageIds = new Map<string, string[]>()
  const raws: Buffer[] = []
  const sockets = new Map<number, Socket>()
  let connections = 0
  let encrypted = 0

  const slowMs = (): number =>
    typeof options.slowMs === 'function' ? options.slowMs() : (options.slowMs ?? 0)
  const drop = ({ remotePort }: SMTPServerSession): void => void sockets.get(remotePort)?.destroy()
  const actFor = (address: string): SinkReaction | undefined =>
    options.script?.(address, attempts.get(address) ?? 1)

  const server = new SMTPServer({
    authOptional: options.login === undefined,
    disabledCommands: options.starttls === true ? [] : ['STARTTLS'],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    onAuth: ({ password, username }, _session, callback) => {
      const isRight = username === options.login?.user && password === options.login?.pass
      callback(isRight ? null : replyError('535 5.7.8 Bad credentials'), { user: username })
    },
    onMailFrom: ({ address }, _session, callback) => {
      options.onStep?.('first byte')
      const act = actFor(address)
      callback(act?.at === 'MAIL' ? replyError(act.reply) : null)
    },
    onRcptTo: ({ address }, session, callback) => {
      options.onStep?.('RCPT')
      attempts.set(address, (attempts.get(address) ?? 0) + 1)
      const act = actFor(address)
      if (act?.at !== 'RCPT') callback()
      else if ('reply' in act) callback(replyError(act.reply))
      else drop(session)
    },
    onData: (stream, session, callback) => {
      options.onStep?.('DATA')
      const address = recipientOf(session)
      const act = actFor(address)
      if (act?.at === 'beforeDot') {
        drop(session)
        return
      }
      const take = (raw: Buffer): void => {
        if (act?.at === 'end') {
          callback(replyError(act.reply))
          return
        }
        taken.set(address, (taken.get(address) ?? 0) + 1)
        messageIds.set(address, [...(messageIds.get(address) ?? []), messageIdOf(raw)])
        if (session.secure) encrypted += 1
        if (raws.length < 50) raws.push(raw)
        options.onStep?.('dot')
        if (act?.at === 'afterDot') drop(session)
        else
          setTimeout(() => {
            void Promise.resolve(options.beforeReply?.()).then(() => {
              callback(null, '2.0.0 Taken')
              options.onStep?.('reply')
            })
          }, slowMs())
      }
      const half = (): void => options.onStep?.('half')
      readAll(stream, half).then(take, () => undefined) // a client that was killed while it sent
    },
  })
  server.on('error', () => undefined) // tests kill clients on purpose
  server.server.on('connection', (socket: Socket) => {
    connections += 1
    if (socket.remotePort !== undefined) sockets.set(socket.remotePort, socket)
  })
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const dropAll = (): void => {
    for (const socket of sockets.values()) socket.destroy()
  }
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    port,
    taken,
    messageIds,
    raws,
    connections: () => connections,
    encrypted: () => encrypted,
    dropIdle: dropAll,
    stop: () =>
      new Promise((resolve) => {
        server.server.close(() => {
          resolve()
        })
        dropAll()
      }),
    restart: () =>
      new Promise((resolve) => {
        server.server.listen(port, '127.0.0.1', resolve)
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        dropAll()
      }),
  }
}
