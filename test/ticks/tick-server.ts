import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { getPayload, handleEndpoints } from 'payload'

/** The app as one function of a host: it answers Payload's HTTP routes and runs no worker. Tells its parent its port. */
const { default: config } = await import('../../payload.config.js')
const payload = await getPayload({ config })

const server = createServer((incoming, outgoing) => {
  const { authorization = '' } = incoming.headers
  void handleEndpoints({
    config: payload.config,
    request: new Request(`http://127.0.0.1${incoming.url ?? ''}`, {
      headers: { authorization },
      method: incoming.method ?? 'GET',
    }),
  }).then(async (answer) => {
    outgoing.writeHead(answer.status, { 'content-type': 'application/json' })
    outgoing.end(await answer.text())
  })
})
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port })
})
process.on('message', () => {
  process.send?.({ rssBytes: process.memoryUsage().rss })
})
