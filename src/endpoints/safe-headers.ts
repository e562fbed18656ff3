import type { Endpoint, PayloadHandler } from 'payload'

import type { ResolvedOptions } from '../options/resolve-options.js'

const YEAR_S = 31_536_000

/** For every answer of an app that readers reach under this address. */
export const baseHeaders = (publicUrl: string): Readonly<Record<string, string>> => ({
  'X-Content-Type-Options': 'nosniff',
  ...(publicUrl.startsWith('https:')
    ? { 'Strict-Transport-Security': `max-age=${String(YEAR_S)}` }
    : {}),
})

/** For what is data or a file: nothing in it runs, nobody frames it, nobody keeps it. */
const ofData = (publicUrl: string): Readonly<Record<string, string>> => ({
  ...baseHeaders(publicUrl),
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
})

/** Adds what an answer does not say itself. */
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
      // Payload would say twice what both of us say.
      for (const name of Object.keys(ofData(publicUrl))) req.responseHeaders?.delete(name)
      return response
    } catch (error) {
      // Payload answers what is thrown.
      const headers = (req.responseHeaders ??= new Headers())
      for (const [name, value] of Object.entries(ofData(publicUrl))) headers.set(name, value)
      throw error
    }
  }

/** Endpoints that answer with safe headers in whichever app they stand. */
export const safeEndpoints = (
  endpoints: readonly Endpoint[],
  { publicUrl }: Pick<ResolvedOptions, 'publicUrl'>,
): Endpoint[] =>
  endpoints.map((endpoint) => ({ ...endpoint, handler: safely(endpoint.handler, publicUrl) }))
