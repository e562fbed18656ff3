import type { PayloadRequest } from 'payload'

/** Whether the client has the answer with this ETag already (RFC 9110 section 13.1.2). */
export const isKnownTag = (etag: string, { headers }: Pick<PayloadRequest, 'headers'>): boolean =>
  (headers.get('if-none-match') ?? '')
    .split(',')
    .map((known) => known.trim().replace(/^W\//, ''))
    .some((known) => known === etag || known === '*')
