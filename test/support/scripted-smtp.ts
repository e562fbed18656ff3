import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'

export type Verb = 'greeting' | 'EHLO' | 'MAIL' | 'RCPT' | 'DATA' | 'end' | 'RSET'

/** A reply in its own words; `drop` ends the connection in place of it, `stall` never answers. */
export type Script = Partial<Record<Verb, string>>

export type ScriptedSmtp = {
  readonly url: string
  /** Every line that came, messages left out. */
  readonly lines: string[]
  readonly messages: string[]
  readonly close: () => Promise<void>
}

const GOOD: Record<Verb, string> = {
  greeting: '220 ready',
  EHLO: '250-here\r\n250-PIPELINING\r\n250-SIZE 1000000\r\n250 SMTPUTF8',
  MAIL: '250 2.1.0 ok',
  RCPT: '250 2.1.5 ok',
  DATA: '354 go on',
  end: '250 2.0.0 taken',
  RSET: '250 2.0.0 ok',
}

const verbOf = (line: string): Verb | undefined =>
  (['EHLO', 'MAIL', 'RCPT', 'DATA', 'RSET'] as const).find((verb) => line.startsWith(verb))

const play = (socket: Socket, script: Script, { lines, messages }: ScriptedSmtp): void => {
  let rest = ''
  let isMessage = false
  const answer = (verb: Verb): void => {
    const reply = script[verb] ?? GOOD[verb]
    if (reply === 'drop') socket.destroy()
    else if (reply !== 'stall') socket.write(`${reply}\r\n`)
    if (verb === 'DATA' && reply.startsWith('354')) isMessage = true
  }
  const step = (): boolean => {
    const end = rest.indexOf(isMessage ? '\r\n.\r\n' : '\r\n')
    const isEmpty = isMessage && rest.startsWith('.\r\n')
    if (end < 0 && !isEmpty) return false
    const length = isEmpty ? 3 : end + (isMessage ? 5 : 2)
    const text = rest.slice(0, length)
    rest = rest.slice(length)
    if (isMessage) {
      isMessage = false
      messages.push(text)
      answer('end')
      return true
    }
    lines.push(text.trim())
    const verb = verbOf(text)
    if (verb) answer(verb)
    else socket.end('221 bye\r\n')
    return true
  }
  socket.on('error', () => undefined)
  socket.on('data', (chunk: Buffer) => {
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

/** A mail server that says what the script says, and takes everything else. */
export const startScriptedSmtp = async (script: Script = {}): Promise<ScriptedSmtp> => {
  const sockets = new Set<Socket>()
  const lines: string[] = []
  const messages: string[] = []
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.setNoDelay(true)
    play(socket, script, scripted)
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
