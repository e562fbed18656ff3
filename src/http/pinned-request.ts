import * as http from 'node:http'
import * as https from 'node:https'
import { isIPv6, type LookupFunction } from 'node:net'

type OpenArgs = {
  readonly url: string
  /** Those that were checked: the connection goes to one of them and nowhere else. */
  readonly addresses: readonly string[]
  readonly method: 'GET' | 'HEAD'
  readonly signal: AbortSignal
}

const HEADERS = {
  accept: 'text/html, */*;q=0.1',
  'accept-encoding': 'identity',
  'user-agent': 'Mozilla/5.0 (compatible; Roundup)',
}

/** Answers with what was resolved before, so that a name cannot change its address between check and connection. */
const pinnedLookup = (addresses: readonly string[]): LookupFunction => {
  const found = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }))
  return (_hostname, { all }, done) => {
    const [first] = found
    if (all || !first) done(null, found)
    else done(null, first.address, first.family)
  }
}

/** One request on a connection of its own; resolves with its head, the body still to be read. */
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
