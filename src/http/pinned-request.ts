import * as http from 'node:http'
import * as https from 'node:https'
import { isIPv6, type LookupFunction } from 'node:net'

type OpenArgs = {
  readonly url: string
  /** The checked addresses. The connection goes to one of them and nowhere else. */
  readonly addresses: readonly string[]
  readonly method: 'GET' | 'HEAD'
  readonly signal: AbortSignal
}

const HEADERS = {
  accept: 'text/html, */*;q=0.1',
  'accept-encoding': 'identity',
  'user-agent': 'Mozilla/5.0 (compatible; Roundup)',
}

/**
 * A lookup that answers the checked addresses, so that a name cannot resolve to another one between check and
 * connection.
 */
const pinnedLookup = (addresses: readonly string[]): LookupFunction => {
  const found = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }))
  return (_hostname, { all }, done) => {
    const [first] = found
    if (all || !first) done(null, found)
    else done(null, first.address, first.family)
  }
}

/** Sends one request on a connection of its own. Resolves with the response head; the caller reads the body. */
export const openPinnedRequest = (args: OpenArgs): Promise<http.IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { addresses, method, signal, url } = args
    const { request } = url.startsWith('https:') ? https : http
    request(url, {
      agent: false,
      headers: HEADERS,
      lookup: pinnedLookup(addresses),
      method,
      signal,
    })
      .once('response', resolve)
      .on('error', reject)
      .end()
  })
