import {
  addDataAndFileToRequest,
  type Endpoint,
  type Payload,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'

import { hasTransactions, retryWrite } from '../storage/write/retry-write.js'
import type { ResolvedOptions } from '../options/resolve-options.js'

type OwnEndpoint = Omit<Endpoint, 'root'>

/** Without transactions a failed write may be half done: repeating a change completes it, repeating a creation would duplicate it. */
const mayBeRetried = ({ method, path }: OwnEndpoint, rollsBack: boolean): boolean =>
  rollsBack
    ? ['delete', 'patch', 'post', 'put'].includes(method)
    : method === 'patch' && path === '/:id'

/** Reads the body before the first attempt, because it can be read only once. */
const readBody = async (req: PayloadRequest): Promise<void> => {
  await addDataAndFileToRequest(req)
  Object.defineProperty(req, 'body', { configurable: true, value: null })
}

const retrying = new WeakSet<PayloadHandler>()

const retried = (handler: PayloadHandler): PayloadHandler => {
  // Payload may be started twice with the same configuration.
  if (retrying.has(handler)) return handler
  const retry: PayloadHandler = async (req) => {
    await readBody(req)
    const { data, file } = req
    const attempt = async (): Promise<Response> => {
      if (data !== undefined) req.data = structuredClone(data)
      return handler(req)
    }
    return retryWrite(req, attempt, { mayBeRepeated: file === undefined })
  }
  retrying.add(retry)
  return retry
}

/**
 * Writes to our collections over REST are made again, a few times, where they collide with somebody else's: three who
 * publish at once have all published.
 */
export const retryConflictingWrites = async (
  payload: Payload,
  { slugs }: Pick<ResolvedOptions, 'slugs'>,
): Promise<void> => {
  const rollsBack = await hasTransactions(payload)
  const mended = (endpoint: OwnEndpoint): OwnEndpoint =>
    mayBeRetried(endpoint, rollsBack)
      ? { ...endpoint, handler: retried(endpoint.handler) }
      : endpoint
  for (const slug of Object.values(slugs)) {
    const config = payload.collections[slug]?.config
    if (config?.endpoints) config.endpoints = config.endpoints.map(mended)
  }
}
