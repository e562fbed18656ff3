import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'

export type InboxProxy = { readonly url: string; readonly stop: () => Promise<void> }

type Target = { readonly host: string; readonly port: number }

/** The inbox answers its page only to requests that ask for HTML, and 404 to all others. */
const withHtmlAccept = ({ headers, url }: IncomingMessage) =>
  url === '/' ? { ...headers, accept: 'text/html' } : headers

const forward = (behind: Target, incoming: IncomingMessage, outgoing: ServerResponse): void => {
  const onward = request(
    { ...behind, headers: withHtmlAccept(incoming), method: incoming.method, path: incoming.url },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    },
  )
  onward.on('error', () => outgoing.writeHead(502).end())
  incoming.pipe(onward)
}

const upgrade = ({ host, port }: Target, incoming: IncomingMessage, socket: Socket): void => {
  const onward = connect(port, host, () => {
    const fields = incoming.rawHeaders
      .map((text, index) => (index % 2 === 0 ? `${text}: ` : `${text}\r\n`))
      .join('')
    onward.write(`${incoming.method ?? 'GET'} ${incoming.url ?? '/'} HTTP/1.1\r\n${fields}\r\n`)
    onward.pipe(socket).pipe(onward)
  })
  for (const end of [onward, socket]) {
    end.on('error', () => {
      onward.destroy()
      socket.destroy()
    })
  }
}

/** Starts a proxy in front of the inbox's web server, so that its address answers every client. */
export const startInboxProxy = (behind: Target, at: Target): Promise<InboxProxy> => {
  const server = createServer((incoming, outgoing) => {
    forward(behind, incoming, outgoing)
  })
  server.on('upgrade', (incoming, socket: Socket) => {
    upgrade(behind, incoming, socket)
  })
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve()
      })
      server.closeAllConnections()
    })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(at.port, at.host, () => {
      resolve({ stop, url: `http://${at.host}:${String(at.port)}/` })
    })
  })
}
