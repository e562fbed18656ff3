import type { Desk } from './desk.js'
import type { DeskLedger } from './desk-ledger.js'
import type { MailingRow } from './ports.js'
import { sampled } from './samples.js'

/** Counting reads every row of a mailing. */
const EVERY_MS = 2000

type Telling = Pick<Desk, 'clock' | 'onNews'> & {
  readonly ledger: Pick<DeskLedger, 'standing'>
  readonly mailings: Pick<Desk['mailings'], 'move'>
}

type Mailing = Pick<MailingRow, 'id' | 'samples' | 'startedAt' | 'state'>

type Told = {
  readonly atMs: number
  /** Rows were worked on since. */
  readonly isBehind: boolean
}

const NEVER: Told = { atMs: -Infinity, isBehind: true }

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

/** Tells of a mailing that is being sent: at first, then every two seconds at most, when something moved. */
export const tellProgress = async (
  desk: Telling,
  mailing: Mailing,
  worked: number,
): Promise<void> => {
  const told = toldBy(desk)
  const last = told.get(mailing.id) ?? NEVER
  const atMs = desk.clock().getTime()
  const isBehind = last.isBehind || worked > 0
  if (!isBehind || atMs - last.atMs < EVERY_MS) {
    told.set(mailing.id, { ...last, isBehind })
    return
  }
  await tellNow(desk, mailing)
  told.set(mailing.id, { atMs, isBehind: false })
}
