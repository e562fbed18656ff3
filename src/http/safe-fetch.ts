import type { IncomingMessage } from 'node:http'

import ipaddr from 'ipaddr.js'

import { safeUrl } from '../domain/urls/safe-url.js'
import { openPinnedRequest } from './pinned-request.js'
import { PUBLIC_NETWORK, type NetworkPolicy } from './public-address.js'
import { readText } from './read-text.js'

export type FetchFailure =
  | 'notHttp'
  | 'privateAddress'
  | 'otherPort'
  | 'noSuchHost'
  | 'tooManyRedirects'
  | 'tookTooLong'
  | 'unreachable'

export type FetchResult =
  | {
      readonly ok: true
      readonly status: number
      /** The address after the last redirect. */
      readonly url: string
      readonly contentType: string
      /** The body; empty when the content type is not the requested one. */
      readonly text: string
    }
  | { readonly ok: false; readonly why: FetchFailure }

export type SafeFetchOptions = {
  readonly maxBytes: number
  /** Limit for everything together: name resolution, redirects and body. */
  readonly timeoutMs: number
  readonly method?: 'GET' | 'HEAD'
  /** The media type whose body is read. @default 'text/html' */
  readonly type?: string
}

const MAX_REDIRECTS = 5

const REDIRECTS = new Set([301, 302, 303, 307, 308])

const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 }

const portOf = ({ port, protocol }: URL): number =>
  port === '' ? (DEFAULT_PORTS[protocol] ?? 0) : Number(port)

type ResolvedHost = { readonly addresses: readonly string[] } | { readonly why: FetchFailure }

/** Resolves the addresses of a host. One private address among them refuses the whole host. */
const resolveHost = async (
  url: URL,
  { allows, ports, resolve }: NetworkPolicy,
): Promise<ResolvedHost> => {
  if (!ports.includes(portOf(url))) return { why: 'otherPort' }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = ipaddr.isValid(host) ? [host] : await resolve(host).catch(() => [])
  if (addresses.length === 0) return { why: 'noSuchHost' }
  return addresses.every(allows) ? { addresses } : { why: 'privateAddress' }
}

const withAbort = <Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    }),
  ])

const redirectTarget = (
  from: string,
  { headers, statusCode }: IncomingMessage,
): string | undefined => {
  const { location } = headers
  if (!REDIRECTS.has(statusCode ?? 0) || !location || !URL.canParse(location, from))
    return undefined
  return new URL(location, from).href
}

type FetchStep = { readonly answer: FetchResult } | { readonly next: string }

const readResponse = async (
  response: IncomingMessage,
  url: string,
  { maxBytes, method, type = 'text/html' }: SafeFetchOptions,
): Promise<FetchResult> => {
  const contentType = response.headers['content-type'] ?? ''
  const isWanted = method !== 'HEAD' && contentType.toLowerCase().startsWith(type)
  const text = isWanted ? await readText(response, maxBytes) : ''
  return { ok: true, status: response.statusCode ?? 0, url, contentType, text }
}

const fetchOnce = async (
  url: string,
  options: SafeFetchOptions,
  reach: NetworkPolicy,
  signal: AbortSignal,
): Promise<FetchStep> => {
  if (safeUrl(url) === undefined) return { answer: { ok: false, why: 'notHttp' } }
  const way = await withAbort(signal, resolveHost(new URL(url), reach))
  if ('why' in way) return { answer: { ok: false, why: way.why } }
  const { addresses } = way
  const response = await openPinnedRequest({
    addresses,
    method: options.method ?? 'GET',
    signal,
    url,
  })
  try {
    const next = redirectTarget(url, response)
    if (next !== undefined) return { next }
    return { answer: await withAbort(signal, readResponse(response, url, options)) }
  } finally {
    response.destroy()
  }
}

const followRedirects = async (
  url: string,
  options: SafeFetchOptions,
  reach: NetworkPolicy,
  signal: AbortSignal,
): Promise<FetchResult> => {
  let at = url
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const taken = await fetchOnce(at, options, reach, signal)
    if ('answer' in taken) return taken.answer
    at = taken.next
  }
  return { ok: false, why: 'tooManyRedirects' }
}

/**
 * Opens a URL that somebody else has written, without giving them access to the private network (SSRF): http and
 * https only, names are resolved here, the connection goes to exactly the addresses that were checked, and every
 * redirect is checked again. Time and size are limited; no cookies and no credentials are sent.
 *
 * @param reach which hosts may be reached; only tests use another than the public network at ports 80 and 443
 */
export const safeFetch = async (
  url: string,
  options: SafeFetchOptions,
  reach: NetworkPolicy = PUBLIC_NETWORK,
): Promise<FetchResult> => {
  const signal = AbortSignal.timeout(options.timeoutMs)
  try {
    return await followRedirects(url, options, reach, signal)
  } catch {
    return { ok: false, why: signal.aborted ? 'tookTooLong' : 'unreachable' }
  }
}
