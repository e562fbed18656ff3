import type { Desk } from './desk.js'
import type { MailingRow } from './ports.js'

/** Counting reads every row of a mailing. */
const EVERY_MS = 2000

type Telling = Pick<Desk, 'clock' | 'onNews'> & {
  readonly ledger: Pick<Desk['ledger'], 'counts'>
}

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

/** Counts a mailing that is being sent: at first, then every two seconds at most, and only when something moved. */
export const tellProgress = async (
  desk: Telling,
  { id, startedAt }: Pick<MailingRow, 'id' | 'startedAt'>,
  worked: number,
): Promise<void> => {
  const told = toldBy(desk)
  const last = told.get(id) ?? NEVER
  const atMs = desk.clock().getTime()
  const isBehind = last.isBehind || worked > 0
  if (!isBehind || atMs - last.atMs < EVERY_MS) {
    told.set(id, { ...last, isBehind })
    return
  }
  const counts = await desk.ledger.counts(id)
  told.set(id, { atMs, isBehind: false })
  desk.onNews({ mailingId: id, state: 'submitting', startedAt, counts })
}
