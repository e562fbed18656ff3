import { Fault } from '../domain/fault.js'
import { checkBreakers } from './breakers/check-breakers.js'
import type { DeliveryContext } from './delivery-context.js'
import { noteUnreachable } from './note-unreachable.js'
import { nextClosing } from './rate-limits/sending-window.js'
import { findWait } from './rate-limits/find-wait.js'
import { pauseForFault } from './pause-for-fault.js'
import type { MailingRow } from './ports.js'
import { prepareMailing } from './prepare/prepare-mailing.js'
import { noteWait } from './progress/note-wait.js'
import { reportStopped } from './progress/report-stopped.js'
import type { DeliveryRules } from './rules.js'
import { checkRelay, isRelayResting } from './replies/check-relay.js'
import { applyRelayReply, isRelayLimit } from './replies/apply-relay-reply.js'
import { sendTurn } from './send/send-turn.js'
import { settleMailing } from './settle/settle-mailing.js'

export type Turn = {
  /** Rows that were worked on. */
  readonly worked: number
  /** The server cannot be reached: in its words. */
  readonly unreachable?: string
}

const IDLE: Turn = { worked: 0 }

/** After which progress is told, chores are done and other mailings have their turn. */
const TURN_MS = 4000
/** A message may be tried at a relay that takes no more, and there is none just now. */
const UNUSED_TRY_MS = 60_000

const beginAfterHold = async (desk: DeliveryContext, mailing: MailingRow): Promise<Turn> => {
  const now = desk.clock()
  if (mailing.holdUntil > now) return IDLE
  await desk.mailings.move({
    mailingId: mailing.id,
    from: 'holding',
    to: 'preparing',
    change: { startedAt: now },
  })
  return { worked: 1 }
}

/** What the last group leaves: a mailing that goes on or settles, or one that somebody stopped meanwhile. */
const settleOrReport = async (
  desk: DeliveryContext,
  mailing: MailingRow,
  worked: number,
): Promise<void> => {
  const left = await desk.mailings.find(mailing.id)
  if (left?.state === 'submitting') return settleMailing(desk, left, worked)
  await reportStopped(desk, mailing.id)
}

/** How many rows may go out just now; what the mailing waits for is written into its row. */
const sendableNow = async (
  desk: DeliveryContext,
  mailing: MailingRow,
  rules: DeliveryRules,
): Promise<number> => {
  const { clock, pacer } = desk
  const { publicationId } = mailing
  const wait = await findWait({ now: clock(), pacer, publicationId, rules })
  const atRelay = wait || pacer.isAhead(publicationId) ? undefined : await checkRelay(desk, mailing)
  await noteWait(desk, mailing, wait ?? atRelay?.wait)
  return atRelay?.max ?? 0
}

/** The end of a turn, or of the hours in which mails go out. */
const turnEnd = (rules: DeliveryRules, now: Date): number =>
  Math.min(now.getTime() + TURN_MS, nextClosing(rules, now)?.getTime() ?? Infinity)

/** The row is read again before each lease, so that a pause, a cancel or a breaker holds from the next one on. */
const sendForOneTurn = async (desk: DeliveryContext, mailing: MailingRow): Promise<Turn> => {
  const rules = await desk.rulesOf(mailing)
  const most = await sendableNow(desk, mailing, rules)
  if (most === 0) {
    await settleOrReport(desk, mailing, 0)
    return IDLE
  }
  const { write } = await desk.messagesOf(mailing)
  const endsAt = turnEnd(rules, desk.clock())
  const mayGoOn = async (): Promise<boolean> => {
    if (desk.clock().getTime() >= endsAt || (await isRelayResting(desk))) return false
    const now = await desk.mailings.find(mailing.id)
    if (now?.state !== mailing.state) return false
    await checkBreakers(desk, { mailing: now, rules })
    return true
  }
  const worked = await sendTurn(desk, { mailing, mayGoOn, most, rules, write })
  await desk.relay.tryAgain(worked > 0 ? 0 : UNUSED_TRY_MS)
  await settleOrReport(desk, mailing, worked)
  return { worked }
}

const step = async (desk: DeliveryContext, mailing: MailingRow): Promise<Turn> => {
  switch (mailing.state) {
    case 'holding':
      return beginAfterHold(desk, mailing)
    case 'preparing':
      return { worked: (await prepareMailing(desk, mailing)) ? 1 : 0 }
    case 'submitting':
      return sendForOneTurn(desk, mailing)
    default:
      return IDLE
  }
}

const handleFault = async (
  desk: DeliveryContext,
  mailing: MailingRow,
  fault: Fault,
): Promise<Turn> => {
  if (fault.isRetryable && desk.signal.aborted) return IDLE
  if (isRelayLimit(fault)) {
    await settleOrReport(desk, mailing, 1)
    await applyRelayReply(desk, mailing, fault)
    return IDLE
  }
  await (fault.isRetryable ? noteUnreachable : pauseForFault)(desk, mailing, fault)
  await reportStopped(desk, mailing.id)
  return fault.isRetryable ? { worked: 0, unreachable: fault.message } : { worked: 1 }
}

/** Takes a mailing one step on. A fault that no recipient is to blame for pauses it, with a sentence why. */
export const advanceMailing = async (desk: DeliveryContext, mailing: MailingRow): Promise<Turn> => {
  try {
    return await step(desk, mailing)
  } catch (error) {
    // A database that is busy says nothing of the mailing.
    if (!(error instanceof Fault) || error.code === 'DATABASE_BUSY') throw error
    return handleFault(desk, mailing, error)
  }
}
