import type { DeliveryContext } from '../delivery-context.js'
import type { MailingRow } from '../ports.js'
import type { Stall } from '../samples.js'
import { stallFingerprint, findStall, waitsForKnownTime, type SeenUnchanged } from './find-stall.js'

type StallContext = Pick<DeliveryContext, 'clock' | 'mailings'>

export type StalledMailing = { readonly mailingId: string; readonly stall: Stall }

type Args = {
  readonly alarmAfterMs: number
  /** Told once of each standstill, by the worker that wrote it down. */
  readonly onStall: (of: StalledMailing) => void
}

const isSame = (one: Stall | null, other: Stall | null): boolean =>
  one?.mark === other?.mark && one?.sinceMs === other?.sinceMs && one?.isTold === other?.isTold

const isNewlyTold = (still: Stall | null, before: Stall | null): still is Stall =>
  still?.isTold === true && !before?.isTold

const keep = async (
  { mailings }: StallContext,
  { id, samples, state }: MailingRow,
  still: Stall | null,
): Promise<boolean> => {
  const report = isNewlyTold(still, samples.still ?? null) ? { report: 'due' as const } : {}
  const change = { samples: { ...samples, still }, ...report }
  return mailings.move({ mailingId: id, from: state, to: state, change })
}

/**
 * Looks after mailings that are under way: one that has not moved for too long although it waits for nothing is told
 * of, once a standstill. Asked for every few seconds; what it saw before is remembered.
 */
export const watchStalls = (desk: StallContext, { alarmAfterMs, onStall }: Args) => {
  const seen = new Map<string, SeenUnchanged>()

  const seenOf = (mailing: MailingRow, now: Date): SeenUnchanged => {
    const mark = stallFingerprint(mailing)
    const known = seen.get(mailing.id)
    const kept = known?.mark === mark ? known : { mark, sinceMs: now.getTime() }
    seen.set(mailing.id, kept)
    return kept
  }
  const nowOf = (mailing: MailingRow): Stall | null => {
    const now = desk.clock()
    if (!waitsForKnownTime(mailing, now))
      return findStall(mailing, seenOf(mailing, now), { alarmAfterMs, now })
    seen.delete(mailing.id)
    return null
  }
  const look = async (mailing: MailingRow): Promise<void> => {
    const before = mailing.samples.still ?? null
    const still = nowOf(mailing)
    if (isSame(still, before) || !(await keep(desk, mailing, still))) return
    if (isNewlyTold(still, before)) onStall({ mailingId: mailing.id, stall: still })
  }
  return async (): Promise<void> => {
    const open = (await desk.mailings.open()).filter(({ state }) => state !== 'holding')
    for (const id of seen.keys()) if (!open.some((mailing) => mailing.id === id)) seen.delete(id)
    for (const mailing of open) await look(mailing)
  }
}
