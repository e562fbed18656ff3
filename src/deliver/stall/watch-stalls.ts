import type { DeliveryContext } from '../delivery-context.js'
import type { MailingRow } from '../ports/mailings.js'
import type { Stall } from './stall.js'
import { stallFingerprint, findStall, waitsForKnownTime, type SeenUnchanged } from './find-stall.js'

type StallContext = Pick<DeliveryContext, 'clock' | 'mailings'>

export type StalledMailing = { readonly mailingId: string; readonly stall: Stall }

type Args = {
  readonly alarmAfterMs: number
  /** Shorter stalls are not recorded. @default a minute */
  readonly minRecordedMs?: number | undefined
  /** Called once per stall, by the worker that recorded it. */
  readonly onStall: (of: StalledMailing) => void
}

const isSame = (one: Stall | null, other: Stall | null): boolean =>
  one?.mark === other?.mark && one?.sinceMs === other?.sinceMs && one?.isTold === other?.isTold

const isNewlyReported = (stall: Stall | null, before: Stall | null): stall is Stall =>
  stall?.isTold === true && !before?.isTold

const record = async (
  { mailings }: StallContext,
  { id, samples, state }: MailingRow,
  stall: Stall | null,
): Promise<boolean> => {
  const report = isNewlyReported(stall, samples.still ?? null) ? { report: 'due' as const } : {}
  const change = { samples: { ...samples, still: stall }, ...report }
  return mailings.move({ mailingId: id, from: state, to: state, change })
}

export type StallWatch = {
  /** Remembers how far each mailing is, and reports nothing. */
  readonly see: () => Promise<void>
  /** Compares each mailing with what was seen before; called every few seconds. */
  readonly check: () => Promise<void>
}

/**
 * Watches mailings that are being sent: one that has not moved for too long although it waits for nothing is reported once
 * per stall.
 */
export const watchStalls = (
  context: StallContext,
  { alarmAfterMs, minRecordedMs, onStall }: Args,
): StallWatch => {
  const seen = new Map<string, SeenUnchanged>()

  const seenOf = (mailing: MailingRow, now: Date): SeenUnchanged => {
    const mark = stallFingerprint(mailing)
    const known = seen.get(mailing.id)
    const kept = known?.mark === mark ? known : { mark, sinceMs: now.getTime() }
    seen.set(mailing.id, kept)
    return kept
  }
  const stallNow = (mailing: MailingRow): Stall | null => {
    const now = context.clock()
    if (!waitsForKnownTime(mailing, now))
      return findStall(mailing, seenOf(mailing, now), { alarmAfterMs, minRecordedMs, now })
    seen.delete(mailing.id)
    return null
  }
  const look = async (mailing: MailingRow): Promise<void> => {
    const before = mailing.samples.still ?? null
    const stall = stallNow(mailing)
    if (isSame(stall, before) || !(await record(context, mailing, stall))) return
    if (isNewlyReported(stall, before)) onStall({ mailingId: mailing.id, stall })
  }
  const findMoving = async (): Promise<MailingRow[]> => {
    const open = (await context.mailings.open()).filter(({ state }) => state !== 'holding')
    for (const id of seen.keys()) if (!open.some((mailing) => mailing.id === id)) seen.delete(id)
    return open
  }
  return {
    see: async () => {
      for (const mailing of await findMoving()) seenOf(mailing, context.clock())
    },
    check: async () => {
      for (const mailing of await findMoving()) await look(mailing)
    },
  }
}
