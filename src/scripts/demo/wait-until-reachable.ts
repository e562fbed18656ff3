import { setTimeout as sleep } from 'node:timers/promises'

import { Fault } from '../../domain/fault.js'

const RETRY_MS = 500
const PATIENCE_MS = 240_000
const ONE_REQUEST_MS = 120_000

const answers = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(url, {
      headers: { accept: 'text/html' },
      signal: AbortSignal.timeout(ONE_REQUEST_MS),
    })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}

/**
 * Requests a page until it answers, so that the next visitor does not wait for its build.
 *
 * @throws {Fault} TRANSPORT_UNREACHABLE after four minutes
 */
export const waitUntilReachable = async (url: string): Promise<void> => {
  for (let waited = 0; waited < PATIENCE_MS; waited += RETRY_MS) {
    if (await answers(url)) return
    await sleep(RETRY_MS)
  }
  throw new Fault('TRANSPORT_UNREACHABLE', `${url} does not answer; look into next.log.`)
}
