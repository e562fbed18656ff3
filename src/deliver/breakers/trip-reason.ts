import type { LocalizedText } from '../../domain/localized-text.js'
import { localizedText } from '../../i18n/localize.js'
import type { AttemptResult } from './attempt-history.js'

/** What a breaker knows of a mailing. */
export type BreakerInput = {
  /** The last attempts of all workers, 200 at most. */
  readonly results: readonly AttemptResult[]
  /** Messages in flight at once, of all workers that lost some. */
  readonly connections: number
  /** Of the whole mailing. */
  readonly accepted: number
  /** Since it was resumed last. */
  readonly bounced: number
  readonly complained: number
}

/**
 * A list with a tenth of bad addresses loses its sender (Amazon SES pauses accounts at 10 %). Among 200 attempts a fifth
 * is what such a list shows once in 100,000 times, and a worse one soon. A refusal by policy is about the sender and the
 * message, and counts twice: a tenth of them trips.
 */
const MOST_REFUSED = 0.2
const LEAST_REFUSED = 20
const POLICY_WEIGHS = 2

/** Each of them leaves a reader waiting, or uncertain. A server that restarts loses as many as were in flight. */
const MOST_LOST = 0.2
const LEAST_LOST = 20
const OUTAGE = 2

/** Gmail and Yahoo ask senders to stay below 0.1 %; a handful says nothing yet of a small list. */
const MOST_COMPLAINED = 0.001
const LEAST_COMPLAINED = 5
/** What mail servers take for a list that nobody tends. */
const MOST_BOUNCED = 0.01
const LEAST_BOUNCED = 10

const percent = (part: number, whole: number): number =>
  Math.round((1000 * part) / Math.max(whole, 1)) / 10

const countOf = (last: readonly AttemptResult[], wanted: AttemptResult): number =>
  last.filter((happening) => happening === wanted).length

const refusals = ({ results }: BreakerInput): LocalizedText | undefined => {
  const byPolicy = countOf(results, 'refusedByPolicy')
  const refused = countOf(results, 'refused') + byPolicy
  const weight = refused + (POLICY_WEIGHS - 1) * byPolicy
  if (weight < LEAST_REFUSED || weight <= MOST_REFUSED * results.length) return undefined
  const number = results.length
  return localizedText('breakers:refusals', { number, percent: percent(refused, number) })
}

const connections = ({
  connections: inFlight,
  results,
}: BreakerInput): LocalizedText | undefined => {
  const lost = countOf(results, 'lost')
  const least = Math.max(LEAST_LOST, OUTAGE * inFlight + 1)
  if (lost < least || lost <= MOST_LOST * results.length) return undefined
  const number = results.length
  return localizedText('breakers:connections', { number, percent: percent(lost, number) })
}

const complaints = ({ accepted, complained: number }: BreakerInput): LocalizedText | undefined =>
  number >= LEAST_COMPLAINED && number > MOST_COMPLAINED * accepted
    ? localizedText('breakers:complaints', { accepted, number, percent: percent(number, accepted) })
    : undefined

const bounces = ({ accepted, bounced: number }: BreakerInput): LocalizedText | undefined =>
  number >= LEAST_BOUNCED && number > MOST_BOUNCED * accepted
    ? localizedText('breakers:bounces', { accepted, number, percent: percent(number, accepted) })
    : undefined

/** Why a mailing should not go on; `undefined` while nothing speaks against it. Pure. */
export const tripReason = (seen: BreakerInput): LocalizedText | undefined =>
  complaints(seen) ?? refusals(seen) ?? bounces(seen) ?? connections(seen)
