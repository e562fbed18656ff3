import type { Payload } from 'payload'

import type { OpenTransport } from '../domain/transport.js'
import type { Liveness } from '../worker/liveness.js'
import { pluralForm } from '../i18n/plural-form.js'

type GraceArgs = {
  readonly graceMs: number
  readonly logger: Payload['logger']
  readonly signal: AbortSignal
  readonly signs: Liveness
  readonly transport: OpenTransport
}

/** Time to record the outcomes of what was cut off. */
const RECORDING_MS = 5000

const messageCount = (count: number): string =>
  `${String(count)} ${pluralForm('en', count) === 'one' ? 'message' : 'messages'}`

/**
 * Limits how long a worker takes to stop. Messages in flight have `graceMs` to finish. Then their connections are
 * cut: a message before its final dot is tried again later, one after it is uncertain. A process that still does not
 * end is killed.
 */
export const enforceGracePeriod = ({
  graceMs,
  logger,
  signal,
  signs,
  transport,
}: GraceArgs): void => {
  const cut = (): void => {
    const left = signs.inFlight()
    transport.abort()
    const msg = `The grace of ${String(graceMs / 1000)} s is over; ${messageCount(left)} in flight cut off. Any that was past its final dot is uncertain, the others are tried again.`
    logger.warn({ event: 'cut', left, msg })
  }
  const end = (): void => {
    const left = signs.inFlight()
    const msg = `The worker does not end and is ended, with ${messageCount(left)} in flight. Leases give its rows back within a minute.`
    logger.error({ event: 'killed', left, msg })
    process.exit(1)
  }
  const begin = (): void => {
    const left = signs.inFlight()
    logger.info({ event: 'stopping', left, msg: `Stopping; ${messageCount(left)} in flight.` })
    setTimeout(cut, graceMs).unref()
    setTimeout(end, graceMs + RECORDING_MS).unref()
  }
  if (signal.aborted) begin()
  else signal.addEventListener('abort', begin, { once: true })
}
