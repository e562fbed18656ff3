import type { DeadLink } from '../approve/preflight-facts.js'
import type { LocalizedText } from '../domain/localized-text.js'
import { localizedText } from '../i18n/localize.js'
import { PUBLIC_NETWORK, type NetworkPolicy } from './public-address.js'
import { safeFetch, type FetchResult, type FetchFailure } from './safe-fetch.js'

type CheckLinksArgs = {
  readonly urls: readonly string[]
  /** Called after each checked address with the number of addresses checked so far. */
  readonly onChecked?: (done: number) => void
  /** @default 1000 milliseconds between two requests to one host */
  readonly pauseMs?: number
  readonly reach?: NetworkPolicy
}

const AT_ONCE = 2
const PAUSE_MS = 1000
const FETCH_LIMITS = { maxBytes: 16_384, timeoutMs: 15_000 } as const

const FAILURE_MESSAGES = {
  notHttp: 'findings:linkNotHttp',
  privateAddress: 'findings:linkPrivateAddress',
  otherPort: 'findings:linkOtherPort',
  noSuchHost: 'findings:linkNoSuchHost',
  tooManyRedirects: 'findings:linkTooManyRedirects',
  tookTooLong: 'findings:linkTookTooLong',
  unreachable: 'findings:linkUnreachable',
} as const satisfies Record<FetchFailure, string>

/**
 * Whether a status says that the page is gone or broken. Others, such as 403 and 429, only say that robots are not
 * welcome.
 */
const isGone = (status: number): boolean => status === 404 || status === 410 || status >= 500

const deadLinkReason = (fetched: FetchResult): LocalizedText | undefined => {
  if (!fetched.ok) return localizedText(FAILURE_MESSAGES[fetched.why])
  return isGone(fetched.status)
    ? localizedText('findings:linkStatus', { status: fetched.status })
    : undefined
}

const isReachable = (fetched: FetchResult): boolean => fetched.ok && fetched.status < 400

/** A failure that would be the same with another method. */
const isFinal = (fetched: FetchResult): boolean =>
  !fetched.ok && ['notHttp', 'privateAddress', 'otherPort', 'noSuchHost'].includes(fetched.why)

/** Tries HEAD, which costs the server least, and then GET, because some servers refuse HEAD. */
const probe = async (url: string, reach: NetworkPolicy): Promise<LocalizedText | undefined> => {
  const head = await safeFetch(url, { ...FETCH_LIMITS, method: 'HEAD' }, reach)
  if (isReachable(head) || isFinal(head)) return deadLinkReason(head)
  return deadLinkReason(await safeFetch(url, FETCH_LIMITS, reach))
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const byHost = (urls: readonly string[]): string[][] => {
  const hosts = new Map<string, string[]>()
  for (const url of new Set(urls)) {
    const { host } = new URL(url)
    hosts.set(host, [...(hosts.get(host) ?? []), url])
  }
  return [...hosts.values()]
}

/**
 * Opens each address once, with consideration for the servers: two hosts at a time, one request at a time per host
 * with a pause between requests, and never the private network.
 *
 * @param args.urls absolute URLs
 */
export const checkLinks = async ({
  onChecked,
  pauseMs = PAUSE_MS,
  reach = PUBLIC_NETWORK,
  urls,
}: CheckLinksArgs): Promise<readonly DeadLink[]> => {
  const hosts = byHost(urls)
  const dead: DeadLink[] = []
  let done = 0
  const visit = async (): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const [at, url] of host.entries()) {
        if (at > 0) await pause(pauseMs)
        const why = await probe(url, reach)
        if (why) dead.push({ url, why })
        done += 1
        onChecked?.(done)
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, visit))
  return dead
}
