import { Fault } from '../domain/fault.js'
import { checkBreakers } from './breakers/check-breakers.js'
import type { DeliveryContext } from './delivery-context.js'
import { noteUnreachable } from './note-unreachable.js'
import { nextClosing } from './rate-limits/sending-window.js'
import { findWait } from './rate-limits/find-wait.js'
import { pauseForFault } from './pause-for-fault.js'
import type { MailingRow } from './ports/mailings.js'
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
  /** The error when the mail server cannot be reached. */
  readonly unreachable?: string
}

const IDLE: Turn = { worked: 0 }

/** After this time progress is reported, chores are done and other mailings have their turn. */
const TURN_MS = 4000
/** When a try at a relay without quota can be repeated that found no message to send. */
const UNUSED_TRY_MS = 60_000

const beginAfterHold = async (context: DeliveryContext, mailing: MailingRow): Promise<Turn> => {
  const now = context.clock()
  if (mailing.holdUntil > now) return IDLE
  await context.mailings.move({
    mailingId: mailing.id,
    from: 'holding',
    to: 'preparing',
    change: { startedAt: now },
  })
  return { worked: 1 }
}

/** Ends a turn: the mailing goes on or settles, or was paused or cancelled meanwhile. */
const settleOrReport = async (
  context: DeliveryContext,
  mailing: MailingRow,
  worked: number,
): Promise<void> => {
  const now = await context.mailings.find(mailing.id)
  if (now?.state === 'submitting') return settleMailing(context, now, worked)
  await reportStopped(context, mailing.id)
}

/** How many rows may go out now; writes into the mailing's row what it waits for. */
const sendableNow = async (
  context: DeliveryContext,
  mailing: MailingRow,
  rules: DeliveryRules,
): Promise<number> => {
  const { clock, state } = context
  const { rateLimiter } = state
  const { publicationId } = mailing
  const wait = await findWait({ now: clock(), rateLimiter, publicationId, rules })
  const allowance =
    wait || rateLimiter.isAhead(publicationId) ? undefined : await checkRelay(context, mailing)
  await noteWait(context, mailing, wait ?? allowance?.wait)
  return allowance?.max ?? 0
}

/** The end of a turn, or of the sending hours. */
const turnEnd = (rules: DeliveryRules, now: Date): number =>
  Math.min(now.getTime() + TURN_MS, nextClosing(rules, now)?.getTime() ?? Infinity)

/** Reads the row again before each lease, so that a pause, a cancellation or a breaker takes effect at the next one. */
const sendForOneTurn = async (context: DeliveryContext, mailing: MailingRow): Promise<Turn> => {
  const rules = await context.rulesOf(mailing)
  const max = await sendableNow(context, mailing, rules)
  if (max === 0) {
    await settleOrReport(context, mailing, 0)
    return IDLE
  }
  const { write } = await context.messages.load(mailing)
  const endsAt = turnEnd(rules, context.clock())
  const mayGoOn = async (): Promise<boolean> => {
    if (context.clock().getTime() >= endsAt || (await isRelayResting(context))) return false
    const now = await context.mailings.find(mailing.id)
    if (now?.state !== mailing.state) return false
    await checkBreakers(context, { mailing: now, rules })
    return true
  }
  const worked = await sendTurn(context, { mailing, mayGoOn, max, rules, write })
  await context.state.relayLimiter.tryAgain(worked > 0 ? 0 : UNUSED_TRY_MS)
  await settleOrReport(context, mailing, worked)
  return { worked }
}

const step = async (context: DeliveryContext, mailing: MailingRow): Promise<Turn> => {
  switch (mailing.state) {
    case 'holding':
      return beginAfterHold(context, mailing)
    case 'preparing':
      return { worked: (await prepareMailing(context, mailing)) ? 1 : 0 }
    case 'submitting':
      return sendForOneTurn(context, mailing)
    default:
      return IDLE
  }
}

const handleFault = async (
  context: DeliveryContext,
  mailing: MailingRow,
  fault: Fault,
): Promise<Turn> => {
  if (fault.isRetryable && context.signal.aborted) return IDLE
  if (isRelayLimit(fault)) {
    await settleOrReport(context, mailing, 1)
    await applyRelayReply(context, mailing, fault)
    return IDLE
  }
  await (fault.isRetryable ? noteUnreachable : pauseForFault)(context, mailing, fault)
  await reportStopped(context, mailing.id)
  return fault.isRetryable ? { worked: 0, unreachable: fault.message } : { worked: 1 }
}

/**
 * Takes a mailing one step further. A fault that is no recipient's pauses it with a reason, or makes it wait.
 *
 * @throws {Fault} DATABASE_BUSY, and every bug
 */
export const advanceMailing = async (
  context: DeliveryContext,
  mailing: MailingRow,
): Promise<Turn> => {
  try {
    return await step(context, mailing)
  } catch (error) {
    // A busy database says nothing about the mailing.
    if (!(error instanceof Fault) || error.code === 'DATABASE_BUSY') throw error
    return handleFault(context, mailing, error)
  }
}
