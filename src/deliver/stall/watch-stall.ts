import type { Desk } from '../delivery-context.js'
import type { MailingRow } from '../ports.js'
import type { Still } from '../samples.js'
import { markOf, stillOf, waitsForItsHour, type Seen } from './stall.js'

type Looking = Pick<Desk, 'clock' | 'mailings'>

export type StandingStill = { readonly mailingId: string; readonly still: Still }

type Args = {
  readonly alarmAfterMs: number
  /** Told once of each standstill, by the worker that wrote it down. */
  readonly onStill: (of: StandingStill) => void
}

const isSame = (one: Still | null, other: Still | null): boolean =>
  one?.mark === other?.mark && one?.sinceMs === other?.sinceMs && one?.isTold === other?.isTold

const isNewlyTold = (still: Still | null, before: Still | null): still is Still =>
  still?.isTold === true && !before?.isTold

const keep = async (
  { mailings }: Looking,
  { id, samples, state }: MailingRow,
  still: Still | null,
): Promise<boolean> => {
  const report = isNewlyTold(still, samples.still ?? null) ? { report: 'due' as const } : {}
  const change = { samples: { ...samples, still }, ...report }
  return mailings.move({ mailingId: id, from: state, to: state, change })
}

/**
 * Looks after mailings that are under way: one that has not moved for too long although it waits for nothing is told
 * of, once a standstill. Asked for every few seconds; what it saw before is remembered.
 */
export const watchStill = (desk: Looking, { alarmAfterMs, onStill }: Args) => {
  const seen = new Map<string, Seen>()

  const seenOf = (mailing: MailingRow, now: Date): Seen => {
    const mark = markOf(mailing)
    const known = seen.get(mailing.id)
    const kept = known?.mark === mark ? known : { mark, sinceMs: now.getTime() }
    seen.set(mailing.id, kept)
    return kept
  }
  const nowOf = (mailing: MailingRow): Still | null => {
    const now = desk.clock()
    if (!waitsForItsHour(mailing, now))
      return stillOf(mailing, seenOf(mailing, now), { alarmAfterMs, now })
    seen.delete(mailing.id)
    return null
  }
  const look = async (mailing: MailingRow): Promise<void> => {
    const before = mailing.samples.still ?? null
    const still = nowOf(mailing)
    if (isSame(still, before) || !(await keep(desk, mailing, still))) return
    if (isNewlyTold(still, before)) onStill({ mailingId: mailing.id, still })
  }
  return async (): Promise<void> => {
    const open = (await desk.mailings.open()).filter(({ state }) => state !== 'holding')
    for (const id of seen.keys()) if (!open.some((mailing) => mailing.id === id)) seen.delete(id)
    for (const mailing of open) await look(mailing)
  }
}
