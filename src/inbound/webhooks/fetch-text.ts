import type { FetchText } from './amazon-ses.js'

const TIMEOUT_MS = 5000
const MAX_CHARACTERS = 64 * 1024

/** Gets a short text; follows no redirect, because only the address that was checked may be requested. */
export const fetchShortText: FetchText = async (url) => {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) })
  if (!response.ok) throw new Error(`The server answered ${String(response.status)}.`)
  return (await response.text()).slice(0, MAX_CHARACTERS)
}
