import { createHash } from 'node:crypto'

import type { Clock } from '../../domain/clock.js'
import type { FaultCode } from '../../domain/fault.js'
import type { RateLimitStore } from '../rate-limits/rate-limit-store.js'
import type { MailingRow } from '../ports/mailings.js'
import type { Outcome, RecordedOutcome } from '../ports/ledger.js'

/** The result of one attempt, as breakers count it. */
export type AttemptResult = 'accepted' | 'refused' | 'refusedByPolicy' | 'lost' | 'deferred'

/** The last attempts of all workers. */
export type RecentAttempts = {
  /** The newest is the last. */
  readonly results: readonly AttemptResult[]
  /** How many workers lost connections: in an outage each of them loses the messages in flight. */
  readonly workersWithLosses: number
}

type Counted = Pick<MailingRow, 'id' | 'samples'>

/** The last attempts of each mailing, by all workers. */
export type AttemptHistory = {
  /** One statement at most. Accepted attempts are written together with the next failure, or when there are 50. */
  readonly record: (mailing: Counted, outcomes: readonly RecordedOutcome[]) => Promise<void>
  readonly recent: (mailing: Counted) => Promise<RecentAttempts>
  /** Forgets every mailing but these. */
  readonly keepOnly: (mailingIds: ReadonlySet<string>) => void
}

type AttemptHistoryArgs = {
  readonly clock: Clock
  readonly store: Pick<RateLimitStore, 'append' | 'recall'>
  readonly workerId: string
}

/** How many attempts count: enough for a rate, few enough to notice that a server has changed its mind. */
const MAX_ATTEMPTS = 200
/** Written at this number, whatever the results are. */
const MAX_UNWRITTEN = 50
/** After this time a worker reads what the others have written. */
const READ_EVERY_MS = 1000

const RESULT_OF_FAULT: Partial<Record<FaultCode, AttemptResult>> = {
  ADDRESS_UNKNOWN: 'refused',
  POLICY_REFUSED: 'refusedByPolicy',
  RECIPIENT_REFUSED: 'refused',
  TRANSPORT_LOST: 'lost',
  TRANSPORT_UNCERTAIN: 'lost',
  DOMAIN_THROTTLED: 'deferred',
  TRANSPORT_DEFERRED: 'deferred',
}

/** `undefined` where no server was involved. */
const attemptResultOf = (outcome: Outcome): AttemptResult | undefined => {
  if (outcome.state === 'accepted') return 'accepted'
  return 'fault' in outcome ? RESULT_OF_FAULT[outcome.fault] : undefined
}

/** The row holds one letter per attempt. A lost connection is a capital, chosen by the worker that lost it. */
const LETTERS = { accepted: 'a', deferred: 'd', refused: 'r', refusedByPolicy: 'p' } as const
const CAPITALS = 26
const FIRST_CAPITAL = 65
const RESULT_OF_LETTER = new Map<string, AttemptResult>(
  Object.entries(LETTERS).map(([result, letter]) => [letter, result as AttemptResult]),
)

const capitalOf = (workerId: string): string =>
  String.fromCharCode(
    FIRST_CAPITAL + ((createHash('sha256').update(workerId).digest()[0] ?? 0) % CAPITALS),
  )

const readLetters = (letters: string): RecentAttempts => {
  const results = [...letters].map((letter) => RESULT_OF_LETTER.get(letter) ?? 'lost')
  return { results, workersWithLosses: new Set(letters.replace(/[a-z]/g, '')).size }
}

/** A resumed mailing starts a new row: what went wrong before has been fixed. */
const keyOf = ({ id, samples }: Counted): string =>
  `tally:${id}:${String(samples.countedFrom?.atMs ?? 0)}`

type Known = {
  /** Names the row; changes when the mailing is resumed. */
  readonly key: string
  readonly letters: string
  readonly readAtMs: number
  /** Not written to the row yet. */
  readonly unwritten: string
}

/** The letters of these outcomes, for one worker. */
const letterWriter = (workerId: string) => {
  const lost = capitalOf(workerId)
  return (outcomes: readonly RecordedOutcome[]): string =>
    outcomes
      .flatMap(({ outcome }) => attemptResultOf(outcome) ?? [])
      .map((result) => (result === 'lost' ? lost : LETTERS[result]))
      .join('')
}

const isAllAccepted = (letters: string): boolean =>
  letters.split('').every((letter) => letter === LETTERS.accepted)

/** Keeps attempts in the database, so that all workers trip together. */
export const createAttemptHistory = ({
  clock,
  store,
  workerId,
}: AttemptHistoryArgs): AttemptHistory => {
  const known = new Map<string, Known>()
  const lettersOf = letterWriter(workerId)
  const knownOf = (mailing: Counted): Known => {
    const key = keyOf(mailing)
    const last = known.get(mailing.id)
    return last?.key === key ? last : { key, letters: '', readAtMs: -Infinity, unwritten: '' }
  }
  const readRecent = async (mailing: Counted): Promise<Known> => {
    const last = knownOf(mailing)
    const nowMs = clock().getTime()
    if (nowMs >= last.readAtMs && nowMs - last.readAtMs < READ_EVERY_MS) return last
    const read = { ...last, letters: await store.recall(last.key), readAtMs: nowMs }
    known.set(mailing.id, read)
    return read
  }
  return {
    record: async (mailing, outcomes) => {
      const added = lettersOf(outcomes)
      const before = knownOf(mailing)
      const { key } = before
      const unwritten = `${before.unwritten}${added}`.slice(-MAX_ATTEMPTS)
      if (unwritten.length < MAX_UNWRITTEN && isAllAccepted(added)) {
        known.set(mailing.id, { ...before, unwritten })
        return
      }
      known.set(mailing.id, { ...before, unwritten: '' })
      const letters = await store.append(key, unwritten, MAX_ATTEMPTS)
      const { unwritten: addedMeanwhile } = knownOf(mailing)
      const readAtMs = clock().getTime()
      known.set(mailing.id, { key, letters, readAtMs, unwritten: addedMeanwhile })
    },
    recent: async (mailing) => {
      const { letters, unwritten } = await readRecent(mailing)
      return readLetters(`${letters}${unwritten}`.slice(-MAX_ATTEMPTS))
    },
    keepOnly: (mailingIds) => {
      for (const id of known.keys()) if (!mailingIds.has(id)) known.delete(id)
    },
  }
}
