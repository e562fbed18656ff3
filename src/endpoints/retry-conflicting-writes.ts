import type { Endpoint, Payload, PayloadHandler, PayloadRequest } from 'payload'

import { hasTransactions, retryWrite } from '../adapters/retry-write.js'
import type { ResolvedOptions } from '../options/resolve-options.js'

type OwnEndpoint = Omit<Endpoint, 'root'>

/** Without transactions, one that failed may have left half of itself: a change is made whole, a new document doubled. */
const mayBeRetried = ({ method, path }: OwnEndpoint, rollsBack: boolean): boolean =>
  rollsBack
    ? ['delete', 'patch', 'post', 'put'].includes(method)
    : method === 'patch' && path === '/:id'

/** A form with a file is read as a stream, once. */
const canBeReadAgain = ({ headers }: PayloadRequest): boolean =>
  !headers.get('content-type')?.startsWith('multipart/')

const retried =
  (handler: PayloadHandler): PayloadHandler =>
  (req) => {
    if (!canBeReadAgain(req)) return handler(req)
    const { text } = req
    let read: Promise<string> | undefined
    if (text) req.text = () => (read ??= text.call(req))
    return retryWrite(req, async () => handler(req))
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
