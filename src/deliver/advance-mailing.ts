import { Fault } from '../domain/fault.js'
import {
  DELIVERY_STATES,
  OPEN_DELIVERY_STATES,
  type DeliveryCounts,
} from '../domain/mailing-states.js'
import type { Desk } from './desk.js'
import { enterAudience } from './enter-audience.js'
import type { MailingRow } from './ports.js'
import { sendGroup } from './send-group.js'
import { tellProgress } from './tell-progress.js'
import { withoutAddresses } from './without-addresses.js'

/** Groups that one mailing sends before the others have their turn. */
const GROUPS_A_TURN = 5

export type Turn = {
  /** Rows that were worked on. */
  readonly worked: number
  /** The server cannot be reached: in its words. */
  readonly unreachable?: string
}

const IDLE: Turn = { worked: 0 }

const sum = (counts: DeliveryCounts, states: readonly (keyof DeliveryCounts)[]): number =>
  states.reduce((total, state) => total + counts[state], 0)

const beginAfterHold = async (desk: Desk, mailing: MailingRow): Promise<Turn> => {
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

const prepare = async (desk: Desk, mailing: MailingRow): Promise<Turn> => {
  const { messageHost, rendererVersion } = await desk.messagesOf(mailing)
  if (!(await enterAudience(desk, mailing, messageHost))) return IDLE
  const counts = await desk.ledger.counts(mailing.id)
  await desk.mailings.move({
    mailingId: mailing.id,
    from: 'preparing',
    to: 'submitting',
    change: { audienceSize: sum(counts, DELIVERY_STATES), counts, rendererVersion },
  })
  return { worked: 1 }
}

/** @throws {Fault} CONTENT_CONFLICT when rows that were entered are no longer there */
const refuseLostRows = ({ audienceSize, id }: MailingRow, counts: DeliveryCounts): void => {
  const rows = sum(counts, DELIVERY_STATES)
  if (audienceSize === undefined || rows >= audienceSize) return
  throw new Fault(
    'CONTENT_CONFLICT',
    `${audienceSize - rows} of ${audienceSize} deliveries of this mailing are gone from the database, so nobody can say who got it. Look for what deleted them before you resume.`,
    { mailingId: id },
  )
}

const settle = async (desk: Desk, mailing: MailingRow, worked: number): Promise<void> => {
  if (await desk.ledger.hasOpen(mailing.id)) return tellProgress(desk, mailing, worked)
  const counts = await desk.ledger.counts(mailing.id)
  const isDone = sum(counts, OPEN_DELIVERY_STATES) === 0
  if (isDone) refuseLostRows(mailing, counts)
  const settled =
    isDone &&
    (await desk.mailings.move({
      mailingId: mailing.id,
      from: 'submitting',
      to: 'settled',
      change: { counts, settledAt: desk.clock() },
    }))
  desk.onNews({
    mailingId: mailing.id,
    state: settled ? 'settled' : 'submitting',
    startedAt: mailing.startedAt,
    counts,
  })
}

/** State is asked for again before each group, so that a pause or cancel holds from the next one on. */
const isStill = async (desk: Desk, { id, state }: MailingRow): Promise<boolean> =>
  (await desk.mailings.find(id))?.state === state

const submit = async (desk: Desk, mailing: MailingRow): Promise<Turn> => {
  const { write } = await desk.messagesOf(mailing)
  let worked = 0
  for (let turn = 0; turn < GROUPS_A_TURN && !desk.signal.aborted; turn += 1) {
    if (!(await isStill(desk, mailing))) break
    const held = await sendGroup(desk, mailing, write)
    worked += held
    if (held === 0) break
  }
  await settle(desk, mailing, worked)
  return { worked }
}

const step = (desk: Desk, mailing: MailingRow): Promise<Turn> => {
  switch (mailing.state) {
    case 'holding':
      return beginAfterHold(desk, mailing)
    case 'preparing':
      return prepare(desk, mailing)
    case 'submitting':
      return submit(desk, mailing)
    default:
      return Promise.resolve(IDLE)
  }
}

const pause = async (desk: Desk, mailing: MailingRow, fault: Fault): Promise<Turn> => {
  await desk.mailings.move({
    mailingId: mailing.id,
    from: mailing.state,
    to: 'paused',
    change: { pausedBy: fault.code, pauseReason: withoutAddresses(fault.message) },
  })
  return { worked: 1 }
}

/** Takes a mailing one step on. A fault that no recipient is to blame for pauses it, with a sentence why. */
export const advanceMailing = async (desk: Desk, mailing: MailingRow): Promise<Turn> => {
  try {
    return await step(desk, mailing)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    if (error.isRetryable) return { worked: 0, unreachable: error.message }
    return pause(desk, mailing, error)
  }
}
