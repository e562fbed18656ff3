import type { FaultCode } from '../../domain/fault.js'
import type { MailingRow, Outcome, RecordedOutcome } from '../ports.js'

/** What became of one attempt, as a breaker sees it. */
export type Happening = 'accepted' | 'refused' | 'refusedByPolicy' | 'lost' | 'deferred'

/** How many of the last attempts count: enough for a rate, few enough to see a server change its mind. */
const LAST = 200
const MOST_MAILINGS = 100

const MEANING: Partial<Record<FaultCode, Happening>> = {
  ADDRESS_UNKNOWN: 'refused',
  POLICY_REFUSED: 'refusedByPolicy',
  RECIPIENT_REFUSED: 'refused',
  TRANSPORT_LOST: 'lost',
  TRANSPORT_UNCERTAIN: 'lost',
  DOMAIN_THROTTLED: 'deferred',
  TRANSPORT_DEFERRED: 'deferred',
}

/** `undefined` where no server was asked. */
const happeningOf = (outcome: Outcome): Happening | undefined => {
  if (outcome.state === 'accepted') return 'accepted'
  return 'fault' in outcome ? MEANING[outcome.fault] : undefined
}

/** Counted since the mailing was resumed last: what was wrong before was mended. */
type Tally = { readonly sinceMs: number; readonly last: readonly Happening[] }

/** Of each worker's own attempts; a new process begins anew. */
const tallies = new WeakMap<object, Map<string, Tally>>()

const talliesOf = (desk: object): Map<string, Tally> => {
  const known = tallies.get(desk) ?? new Map<string, Tally>()
  tallies.set(desk, known)
  return known
}

type Counted = Pick<MailingRow, 'id' | 'samples'>

/** The last attempts of a mailing, the newest at the end. */
export const lately = (desk: object, { id, samples }: Counted): readonly Happening[] => {
  const tally = talliesOf(desk).get(id)
  return tally?.sinceMs === (samples.countedFrom?.atMs ?? 0) ? tally.last : []
}

export const noteOutcomes = (
  desk: object,
  mailing: Counted,
  outcomes: readonly RecordedOutcome[],
): void => {
  const known = talliesOf(desk)
  const fresh = outcomes.flatMap(({ outcome }) => happeningOf(outcome) ?? [])
  const last = [...lately(desk, mailing), ...fresh].slice(-LAST)
  const [oldest] = known.keys()
  if (known.size >= MOST_MAILINGS && oldest !== undefined) known.delete(oldest)
  known.set(mailing.id, { sinceMs: mailing.samples.countedFrom?.atMs ?? 0, last })
}
