import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { Fault } from '../domain/fault.js'

export type Health = { readonly isWell: boolean } & Readonly<Record<string, unknown>>

type PageArgs = {
  readonly host: string
  /** 0 means any free port. */
  readonly port: number
  readonly health: () => Promise<Health>
  readonly metrics: {
    readonly contentType: string
    readonly page: () => Promise<string>
  }
}

export type WorkerPage = { readonly url: string; readonly close: () => void }

type PageResponse = { readonly status: number; readonly type: string; readonly body: string }

const plainText = (status: number, body: string): PageResponse => ({
  status,
  type: 'text/plain',
  body,
})

const respond = async (
  { method, url = '' }: IncomingMessage,
  args: PageArgs,
): Promise<PageResponse> => {
  const [path] = url.split('?')
  if (method !== 'GET' && method !== 'HEAD')
    return plainText(405, 'Only GET and HEAD are answered.\n')
  if (path === '/metrics')
    return { status: 200, type: args.metrics.contentType, body: await args.metrics.page() }
  if (path !== '/health') return plainText(404, 'There is /health and /metrics.\n')
  const { isWell, ...body } = await args.health()
  return {
    status: isWell ? 200 : 503,
    type: 'application/json',
    body: `${JSON.stringify(body)}\n`,
  }
}

const send = (
  response: ServerResponse,
  { body, status, type }: PageResponse,
  isHead: boolean,
): void => {
  const allow = status === 405 ? { allow: 'GET, HEAD' } : {}
  const headers = { 'cache-control': 'no-store', 'content-type': type, ...allow }
  response.writeHead(status, headers).end(isHead ? undefined : body)
}

/**
 * Serves a worker's health and metrics over HTTP.
 *
 * @throws {Fault} CONFIG_INVALID where the port is in use or may not be opened
 */
export const openWorkerPage = async (args: PageArgs): Promise<WorkerPage> => {
  const server = createServer((request, response) => {
    respond(request, args).then(
      (answer) => {
        send(response, answer, request.method === 'HEAD')
      },
      () => {
        send(response, plainText(500, 'This could not be answered.\n'), request.method === 'HEAD')
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
