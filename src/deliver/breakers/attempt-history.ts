import { createHash } from 'node:crypto'

import type { Clock } from '../../domain/clock.js'
import type { FaultCode } from '../../domain/fault.js'
import type { RateLimitStore } from '../rate-limits/rate-limit-store.js'
import type { MailingRow, Outcome, RecordedOutcome } from '../ports.js'

/** What became of one attempt, as a breaker sees it. */
export type AttemptResult = 'accepted' | 'refused' | 'refusedByPolicy' | 'lost' | 'deferred'

/** The last attempts of all workers. */
export type RecentAttempts = {
  /** The newest at the end. */
  readonly results: readonly AttemptResult[]
  /** How many workers lost connections: an outage takes from each of them what was in flight. */
  readonly workersWithLosses: number
}

type Counted = Pick<MailingRow, 'id' | 'samples'>

/** What a breaker counts: the last attempts of a mailing, whichever worker made them. */
export type AttemptHistory = {
  /** One statement at most. Attempts that all went well are told with the next that did not, or when they are many. */
  readonly note: (mailing: Counted, outcomes: readonly RecordedOutcome[]) => Promise<void>
  readonly lately: (mailing: Counted) => Promise<RecentAttempts>
}

type AttemptHistoryArgs = {
  readonly clock: Clock
  readonly store: Pick<RateLimitStore, 'append' | 'recall'>
  readonly workerId: string
}

/** How many of the last attempts count: enough for a rate, few enough to see a server change its mind. */
const LAST = 200
/** Told by then, whatever they are. */
const MOST_UNTOLD = 50
/** What other workers met is known after so long. */
const READ_EVERY_MS = 1000
const MOST_MAILINGS = 100

const MEANING: Partial<Record<FaultCode, AttemptResult>> = {
  ADDRESS_UNKNOWN: 'refused',
  POLICY_REFUSED: 'refusedByPolicy',
  RECIPIENT_REFUSED: 'refused',
  TRANSPORT_LOST: 'lost',
  TRANSPORT_UNCERTAIN: 'lost',
  DOMAIN_THROTTLED: 'deferred',
  TRANSPORT_DEFERRED: 'deferred',
}

/** `undefined` where no server was asked. */
const attemptResultOf = (outcome: Outcome): AttemptResult | undefined => {
  if (outcome.state === 'accepted') return 'accepted'
  return 'fault' in outcome ? MEANING[outcome.fault] : undefined
}

/** A letter each. A lost connection has a capital, by the worker that lost it. */
const LETTERS = { accepted: 'a', deferred: 'd', refused: 'r', refusedByPolicy: 'p' } as const
const CAPITALS = 26
const FIRST_CAPITAL = 65
const MEANT = new Map<string, AttemptResult>(
  Object.entries(LETTERS).map(([happening, letter]) => [letter, happening as AttemptResult]),
)

const capitalOf = (workerId: string): string =>
  String.fromCharCode(
    FIRST_CAPITAL + ((createHash('sha256').update(workerId).digest()[0] ?? 0) % CAPITALS),
  )

const readLetters = (letters: string): RecentAttempts => {
  const last = [...letters].map((letter) => MEANT.get(letter) ?? 'lost')
  return { results: last, workersWithLosses: new Set(letters.replace(/[a-z]/g, '')).size }
}

/** Counted since the mailing was resumed last: what was wrong before was mended. */
const keyOf = ({ id, samples }: Counted): string =>
  `tally:${id}:${String(samples.countedFrom?.atMs ?? 0)}`

type Known = { readonly letters: string; readonly readAtMs: number; readonly untold: string }

const NOTHING: Known = { letters: '', readAtMs: -Infinity, untold: '' }

/** Kept in the database, so that workers trip as one. */
export const createAttemptHistory = ({
  clock,
  store,
  workerId,
}: AttemptHistoryArgs): AttemptHistory => {
  const known = new Map<string, Known>()
  const lost = capitalOf(workerId)
  const letterOf = (happening: AttemptResult): string =>
    happening === 'lost' ? lost : LETTERS[happening]
  const keep = (key: string, value: Known): Known => {
    const [oldest] = known.keys()
    if (known.size >= MOST_MAILINGS && oldest !== undefined && !known.has(key)) known.delete(oldest)
    known.set(key, value)
    return value
  }
  const recent = async (key: string): Promise<Known> => {
    const last = known.get(key) ?? NOTHING
    const nowMs = clock().getTime()
    if (nowMs >= last.readAtMs && nowMs - last.readAtMs < READ_EVERY_MS) return last
    return keep(key, { ...last, letters: await store.recall(key), readAtMs: nowMs })
  }
  return {
    note: async (mailing, outcomes) => {
      const key = keyOf(mailing)
      const fresh = outcomes.flatMap(({ outcome }) => attemptResultOf(outcome) ?? [])
      const before = known.get(key) ?? NOTHING
      const untold = `${before.untold}${fresh.map(letterOf).join('')}`.slice(-LAST)
      const isTold = untold.length >= MOST_UNTOLD || fresh.some((one) => one !== 'accepted')
      if (!isTold) {
        keep(key, { ...before, untold })
        return
      }
      keep(key, { ...before, untold: '' })
      const letters = await store.append(key, untold, LAST)
      const { untold: since } = known.get(key) ?? NOTHING
      keep(key, { letters, readAtMs: clock().getTime(), untold: since })
    },
    lately: async (mailing) => {
      const { letters, untold } = await recent(keyOf(mailing))
      return readLetters(`${letters}${untold}`.slice(-LAST))
    },
  }
}
