import type { Endpoint, PayloadHandler } from 'payload'

import type { ResolvedOptions } from '../options/resolve-options.js'

const YEAR_S = 31_536_000

/** The headers of every answer. */
export const baseHeaders = (publicUrl: string): Readonly<Record<string, string>> => ({
  'X-Content-Type-Options': 'nosniff',
  ...(publicUrl.startsWith('https:')
    ? { 'Strict-Transport-Security': `max-age=${String(YEAR_S)}` }
    : {}),
})

/** The headers of data and files: no scripts, no framing, no caching. */
const ofData = (publicUrl: string): Readonly<Record<string, string>> => ({
  ...baseHeaders(publicUrl),
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
})

/** Adds the headers that a response does not have. */
export const withSafeHeaders = (response: Response, publicUrl: string): Response => {
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(ofData(publicUrl)))
    if (!headers.has(name)) headers.set(name, value)
  return new Response(response.body, {
    headers,
    status: response.status,
    statusText: response.statusText,
  })
}

const safely =
  (handler: PayloadHandler, publicUrl: string): PayloadHandler =>
  async (req) => {
    try {
      const response = withSafeHeaders(await handler(req), publicUrl)
      // Otherwise Payload would send these headers twice.
      for (const name of Object.keys(ofData(publicUrl))) req.responseHeaders?.delete(name)
      return response
    } catch (error) {
      // Payload answers thrown errors, with these headers.
      const headers = (req.responseHeaders ??= new Headers())
      for (const [name, value] of Object.entries(ofData(publicUrl))) headers.set(name, value)
      throw error
    }
  }

/** Wraps endpoints, so that their answers have safe headers in every app. */
export const safeEndpoints = (
  endpoints: readonly Endpoint[],
  { publicUrl }: Pick<ResolvedOptions, 'publicUrl'>,
): Endpoint[] =>
  endpoints.map((endpoint) => ({ ...endpoint, handler: safely(endpoint.handler, publicUrl) }))
