import type { Payload } from 'payload'

import { countRows } from '../../deliver/progress/count-rows.js'
import { reportCounts } from '../../deliver/progress/report-progress.js'
import { OPEN_DELIVERY_STATES } from '../../domain/mailing-states.js'
import type { Slugs } from '../../options/resolve-options.js'
import { createLedger } from '../../storage/ledger/index.js'
import { createMailings } from '../../storage/mailings.js'
import { findOpenMailings, type OpenMailing } from '../../storage/open-mailings.js'
import { systemClock } from '../../storage/system-clock.js'
import type { TickCounts } from './tick-counts.js'
import { findNextDue } from './next-due.js'

export type TickReport = {
  /** What was done by this tick. */
  readonly done: TickCounts
  readonly left: {
    /** Mailings that are not paused and have work ahead. */
    readonly mailings: number
    /** Their messages that have no outcome yet; recipients of a mailing that is not prepared are not among them. */
    readonly messages: number
    /** Mailings that a person has to resume. */
    readonly paused: number
  }
  /** When the next tick has something to do; `null` when nothing is planned. */
  readonly next: { readonly at: string; readonly inSeconds: number } | null
  /** How long the tick took. */
  readonly seconds: number
  /** Why less was done than could be, and what to do; `null` otherwise. */
  readonly problem: string | null
}

type Args = {
  readonly payload: Payload
  readonly slugs: Slugs
  readonly done: TickCounts
  readonly startedAt: Date
  readonly problem: string | null
}

const isMoving = ({ state }: OpenMailing): boolean => state !== 'paused'

/** Stores the counts of mailings that were being sent: until the next tick, screens show what is stored. */
const storeCounts = async ({ done, payload, slugs }: Args): Promise<void> => {
  if (done.accepted + done.deferred + done.refused + done.uncertain === 0) return
  const ledger = createLedger(payload, slugs, systemClock)
  const mailings = createMailings(payload, slugs)
  const context = { clock: systemClock, ledger, mailings, onCounted: () => undefined }
  for (const mailing of await mailings.open())
    if (mailing.state === 'submitting') await reportCounts(context, mailing)
}

const countOpenMessages = (mailings: readonly OpenMailing[]): number =>
  mailings.reduce((sum, { counts }) => sum + countRows(counts, OPEN_DELIVERY_STATES), 0)

const nextOf = async (
  { payload, slugs }: Pick<Args, 'payload' | 'slugs'>,
  mailings: readonly OpenMailing[],
): Promise<TickReport['next']> => {
  const now = systemClock()
  const at = await findNextDue({ mailings, now, payload, slugs })
  if (!at) return null
  const inSeconds = Math.max(0, Math.ceil((at.getTime() - now.getTime()) / 1000))
  return { at: at.toISOString(), inSeconds }
}

/** What a tick answers: what was done, what is left, when to call again. */
export const createTickReport = async (args: Args): Promise<TickReport> => {
  const { done, payload, problem, slugs, startedAt } = args
  await storeCounts(args)
  const open = await findOpenMailings(payload, slugs)
  const moving = open.filter(isMoving)
  return {
    done,
    left: {
      mailings: moving.length,
      messages: countOpenMessages(moving),
      paused: open.length - moving.length,
    },
    next: await nextOf(args, open),
    seconds: Math.round((systemClock().getTime() - startedAt.getTime()) / 100) / 10,
    problem,
  }
}
