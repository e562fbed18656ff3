import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { Fault } from '../domain/fault.js'

export type Health = { readonly isWell: boolean } & Readonly<Record<string, unknown>>

type PageArgs = {
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
  readonly health: () => Promise<Health>
  readonly metrics: {
    readonly contentType: string
    readonly page: () => Promise<string>
  }
}

export type WorkerPage = { readonly url: string; readonly close: () => void }

type Answer = { readonly status: number; readonly type: string; readonly body: string }

const plain = (status: number, body: string): Answer => ({ status, type: 'text/plain', body })

const answerOf = async ({ method, url = '' }: IncomingMessage, args: PageArgs): Promise<Answer> => {
  const [path] = url.split('?')
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only GET and HEAD are answered.\n')
  if (path === '/metrics')
    return { status: 200, type: args.metrics.contentType, body: await args.metrics.page() }
  if (path !== '/health') return plain(404, 'There is /health and /metrics.\n')
  const { isWell, ...body } = await args.health()
  return {
    status: isWell ? 200 : 503,
    type: 'application/json',
    body: `${JSON.stringify(body)}\n`,
  }
}

const send = (response: ServerResponse, { body, status, type }: Answer, isHead: boolean): void => {
  const allow = status === 405 ? { allow: 'GET, HEAD' } : {}
  const headers = { 'cache-control': 'no-store', 'content-type': type, ...allow }
  response.writeHead(status, headers).end(isHead ? undefined : body)
}

/**
 * A worker's own small page: how it fares, and its metrics.
 *
 * @throws {Fault} CONFIG_INVALID where the port is taken or may not be opened
 */
export const openWorkerPage = async (args: PageArgs): Promise<WorkerPage> => {
  const server = createServer((request, response) => {
    answerOf(request, args).then(
      (answer) => {
        send(response, answer, request.method === 'HEAD')
      },
      () => {
        send(response, plain(500, 'This could not be answered.\n'), request.method === 'HEAD')
      },
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentence = `--port ${String(args.port)} cannot be opened on ${args.host} (${error.code ?? ''}). Choose another, or 0 for any that is free.`
      reject(new Fault('CONFIG_INVALID', sentence, {}, { cause: error }))
    })
    server.listen(args.port, args.host, resolve)
  })
  const { address, family, port } = server.address() as AddressInfo
  const host = family === 'IPv6' ? `[${address}]` : address
  return {
    url: `http://${host}:${String(port)}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
