import type { Desk } from '../desk.js'
import type { DeskLedger } from '../desk-ledger.js'
import type { MailingRow } from '../ports.js'
import { sampled } from '../samples.js'

/** Counting reads an entry of the index for every row of a mailing: it takes at most so much of the time. */
const EVERY_MS = 2000
const LARGEST_SHARE = 0.02
const LONGEST_MS = 60_000

type Telling = Pick<Desk, 'clock' | 'onNews'> & {
  readonly ledger: Pick<DeskLedger, 'standing'>
  readonly mailings: Pick<Desk['mailings'], 'move'>
}

type Mailing = Pick<MailingRow, 'id' | 'samples' | 'startedAt' | 'state'>

type Told = {
  readonly atMs: number
  readonly dueMs: number
  /** Rows were worked on since. */
  readonly isBehind: boolean
}

const NEVER: Told = { atMs: -Infinity, dueMs: -Infinity, isBehind: true }

const toldAt = new WeakMap<Telling, Map<string, Told>>()

const toldBy = (desk: Telling): Map<string, Told> => {
  const told = toldAt.get(desk) ?? new Map<string, Told>()
  toldAt.set(desk, told)
  return told
}

/** Counts a mailing and writes it into its row, unless somebody moved it on meanwhile. */
export const tellNow = async (desk: Telling, mailing: Mailing): Promise<void> => {
  const { id, samples, startedAt, state } = mailing
  const standing = await desk.ledger.standing(id)
  const { counts } = standing
  const change = { counts, samples: sampled(samples, standing, desk.clock()) }
  await desk.mailings.move({ mailingId: id, from: state, to: state, change })
  desk.onNews({ mailingId: id, state, startedAt, counts })
}

/** Tells of a mailing that is being sent: at first, then every two seconds or more, when something moved. */
export const tellProgress = async (
  desk: Telling,
  mailing: Mailing,
  worked: number,
): Promise<void> => {
  const told = toldBy(desk)
  const last = told.get(mailing.id) ?? NEVER
  const atMs = desk.clock().getTime()
  const isBehind = last.isBehind || worked > 0
  // A clock that was set back makes nobody wait.
  if (!isBehind || (last.atMs <= atMs && atMs < last.dueMs)) {
    told.set(mailing.id, { ...last, isBehind })
    return
  }
  await tellNow(desk, mailing)
  const tookMs = desk.clock().getTime() - atMs
  const waitMs = Math.min(LONGEST_MS, Math.max(EVERY_MS, tookMs / LARGEST_SHARE))
  told.set(mailing.id, { atMs, dueMs: atMs + waitMs, isBehind: false })
}
