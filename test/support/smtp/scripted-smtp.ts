import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'

export type Verb =
  | 'greeting'
  | 'EHLO'
  | 'STARTTLS'
  | 'handshake'
  | 'AUTH'
  | 'MAIL'
  | 'RCPT'
  | 'DATA'
  | 'end'
  | 'RSET'

/**
 * Replies by command; the connection ends after a 421. `drop` closes it instead of a reply, `stall` never answers
 * again. `handshake` is sent where TLS should begin.
 */
export type Script = Readonly<Partial<Record<Verb, string | undefined>>>

export type ScriptedSmtp = {
  readonly url: string
  /** Every line that was received, without messages. */
  readonly lines: string[]
  readonly messages: string[]
  readonly close: () => Promise<void>
}

const DEFAULT_REPLIES: Record<Verb, string> = {
  greeting: '220 ready',
  EHLO: '250-here\r\n250-PIPELINING\r\n250-SIZE 1000000\r\n250 SMTPUTF8',
  STARTTLS: '220 go on',
  handshake: 'this is no TLS',
  AUTH: '235 2.7.0 welcome',
  MAIL: '250 2.1.0 ok',
  RCPT: '250 2.1.5 ok',
  DATA: '354 go on',
  end: '250 2.0.0 taken',
  RSET: '250 2.0.0 ok',
}

const VERBS = ['EHLO', 'STARTTLS', 'AUTH', 'MAIL', 'RCPT', 'DATA', 'RSET'] as const

const verbOf = (line: string): Verb | undefined =>
  line.startsWith('HELO') ? 'EHLO' : VERBS.find((verb) => line.startsWith(verb))

const converse = (socket: Socket, script: Script, { lines, messages }: ScriptedSmtp): void => {
  let rest = ''
  let isMessage = false
  let isHandshake = false
  let isSilent = false
  const answer = (verb: Verb): void => {
    const reply = script[verb] ?? DEFAULT_REPLIES[verb]
    if (reply === 'drop') socket.destroy()
    else if (reply.startsWith('421')) socket.end(`${reply}\r\n`)
    else if (reply === 'stall') isSilent = true
    else socket.write(`${reply}\r\n`)
    isMessage = verb === 'DATA' && reply.startsWith('354')
    isHandshake = verb === 'STARTTLS' && reply.startsWith('220')
  }
  const take = (text: string): void => {
    if (isMessage) {
      messages.push(text)
      answer('end')
      return
    }
    lines.push(text.trim())
    const verb = verbOf(text)
    if (verb) answer(verb)
    else socket.end('221 bye\r\n')
  }
  const step = (): boolean => {
    const end = rest.indexOf(isMessage ? '\r\n.\r\n' : '\r\n')
    const isEmpty = isMessage && rest.startsWith('.\r\n')
    if (isSilent || socket.writableEnded || (end < 0 && !isEmpty)) return false
    const length = isEmpty ? 3 : end + (isMessage ? 5 : 2)
    const text = rest.slice(0, length)
    rest = rest.slice(length)
    take(text)
    return true
  }
  socket.on('error', () => undefined)
  socket.on('data', (chunk: Buffer) => {
    if (isHandshake) {
      answer('handshake')
      return
    }
    rest += chunk.toString('utf8')
    while (step());
  })
  answer('greeting')
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port)
    }),
  )

/** A mail server that replies by the script, and accepts everything else. */
export const startScriptedSmtp = async (script: Script = {}): Promise<ScriptedSmtp> => {
  const sockets = new Set<Socket>()
  const lines: string[] = []
  const messages: string[] = []
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.setNoDelay(true)
    converse(socket, script, scripted)
  })
  const scripted: ScriptedSmtp = {
    url: `smtp://127.0.0.1:${String(await listen(server))}`,
    lines,
    messages,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => {
          resolve()
        })
      }),
  }
  return scripted
}
