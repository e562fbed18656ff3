import type { LocalizedText } from '../../domain/localized-text.js'
import { localizedText } from '../../i18n/localize.js'
import type { AttemptResult } from './attempt-history.js'

/** What breakers look at. */
export type BreakerInput = {
  /** The last attempts of all workers, 200 at most. */
  readonly results: readonly AttemptResult[]
  /** Messages in flight at once, of all workers that lost connections. */
  readonly connections: number
  /** In the whole mailing. */
  readonly accepted: number
  /** Since it was resumed last. */
  readonly bounced: number
  readonly complained: number
}

/**
 * A tenth of bad addresses costs a sender its reputation (Amazon SES pauses accounts at 10 %). With such a list, a fifth of
 * 200 attempts is refused once in 100,000 times; with a worse list soon. A refusal by policy is about the sender or the
 * message and counts twice: a tenth of those trips the breaker.
 */
const MAX_REFUSED = 0.2
const MIN_REFUSED = 20
const POLICY_WEIGHT = 2

/** Each lost connection leaves a reader waiting or uncertain. A server that restarts loses all messages in flight. */
const MAX_LOST = 0.2
const MIN_LOST = 20
const OUTAGE_FACTOR = 2

/** Gmail and Yahoo ask senders to stay below 0.1 %; for a small list a handful means nothing yet. */
const MAX_COMPLAINED = 0.001
const MIN_COMPLAINED = 5
/** Mail servers take more than this for an unmaintained list. */
const MAX_BOUNCED = 0.01
const MIN_BOUNCED = 10

const percent = (part: number, whole: number): number =>
  Math.round((1000 * part) / Math.max(whole, 1)) / 10

const countOf = (results: readonly AttemptResult[], wanted: AttemptResult): number =>
  results.filter((result) => result === wanted).length

const refusals = ({ results }: BreakerInput): LocalizedText | undefined => {
  const byPolicy = countOf(results, 'refusedByPolicy')
  const refused = countOf(results, 'refused') + byPolicy
  const weight = refused + (POLICY_WEIGHT - 1) * byPolicy
  if (weight < MIN_REFUSED || weight <= MAX_REFUSED * results.length) return undefined
  const number = results.length
  return localizedText('breakers:refusals', { number, percent: percent(refused, number) })
}

const connections = ({
  connections: inFlight,
  results,
}: BreakerInput): LocalizedText | undefined => {
  const lost = countOf(results, 'lost')
  const least = Math.max(MIN_LOST, OUTAGE_FACTOR * inFlight + 1)
  if (lost < least || lost <= MAX_LOST * results.length) return undefined
  const number = results.length
  return localizedText('breakers:connections', { number, percent: percent(lost, number) })
}

const complaints = ({ accepted, complained: number }: BreakerInput): LocalizedText | undefined =>
  number >= MIN_COMPLAINED && number > MAX_COMPLAINED * accepted
    ? localizedText('breakers:complaints', { accepted, number, percent: percent(number, accepted) })
    : undefined

const bounces = ({ accepted, bounced: number }: BreakerInput): LocalizedText | undefined =>
  number >= MIN_BOUNCED && number > MAX_BOUNCED * accepted
    ? localizedText('breakers:bounces', { accepted, number, percent: percent(number, accepted) })
    : undefined

/** Why a mailing should pause; `undefined` while it may continue. Pure. */
export const tripReason = (seen: BreakerInput): LocalizedText | undefined =>
  complaints(seen) ?? refusals(seen) ?? bounces(seen) ?? connections(seen)
