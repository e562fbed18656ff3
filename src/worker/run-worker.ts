import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'

import type { Payload } from 'payload'

import { startHeartbeat, type Heartbeat } from '../storage/worker-heartbeat.js'
import { newId } from '../storage/write/new-id.js'
import { requirePrimaryReads } from '../storage/connect/require-primary-reads.js'
import { requireSchema } from '../storage/schema/missing-schema.js'
import { requireUniqueIndexes } from '../storage/unique-indexes/index.js'
import { notificationsSent } from '../notifications/notify-newsroom.js'
import type { DeliveryContext } from '../deliver/delivery-context.js'
import type { Transport } from '../domain/transport.js'
import { progressOf, type Progress } from '../deliver/progress/progress.js'
import { watchStalls, type StalledMailing } from '../deliver/stall/watch-stalls.js'
import { tick, type Tick } from '../deliver/tick.js'
import { redactAddresses } from '../domain/addresses/redact-addresses.js'
import type { Clock } from '../domain/clock.js'
import type { MailingState } from '../domain/mailing-states.js'
import { optionsOf } from '../options/plugin-options.js'
import { loggableError } from '../logging/loggable-error.js'
import { openDeliveryContext } from './open-delivery-context.js'
import { refuseInsecureUrl } from './refuse-insecure-url.js'
import { refuseMisaligned } from './refuse-misaligned.js'

export type MailingProgress = Progress & {
  readonly mailingId: string
  readonly state: MailingState
}

export type RunWorkerArgs = {
  readonly payload: Payload
  readonly transport: Transport
  readonly clock: Clock
  /** Wraps everything that the worker needs: observers use it, and tests of crashes. */
  readonly wrapContext?: (context: DeliveryContext) => DeliveryContext
  /** Caps the messages that this process has in flight at once. */
  readonly connections?: number | undefined
  /** Caps this process; 0 is as fast as the server takes it, and lifts the limits that workers share. */
  readonly perSecond?: number | undefined
  /** Called when a mailing meets a limit of the mail server. */
  readonly onRelayLimit?: DeliveryContext['onRelayLimit']
  readonly onOutcomes?: DeliveryContext['onOutcomes']
  /** Completes what a crash interrupted, and publishes what is due. */
  readonly reconcile: () => Promise<unknown>
  /** Ends when no mailing has work ahead. */
  readonly untilSettled: boolean
  /** Asked after each round in which there was nothing to do; `true` ends the worker. */
  readonly isDone?: ((turn: Tick) => Promise<boolean>) | undefined
  /** Aborted: messages in flight are finished, the rest is given back, nothing becomes uncertain. */
  readonly signal: AbortSignal
  readonly onProgress?: (progress: MailingProgress) => void
  /**
   * Whether a stall is looked for every few seconds, or once at the end by a worker that runs for seconds: between two of
   * those nothing moves. @default 'always'
   */
  readonly checksStalls?: 'always' | 'atEnd' | undefined
  /** Called once per mailing that does not move although it waits for nothing. */
  readonly onStall?: (of: StalledMailing) => void
  /** Called after each round. */
  readonly onTurn?: (turn: Tick) => void
}

const IDLE_MS = 500
const CHORES_MS = 5000
/** A round takes as long as its slowest message; the heartbeat must not wait for it. */
const BEAT_MS = 20_000
const MAX_WAIT_MS = 60_000
/** After this many failures in a row, for instance of a database that is down, the process gives up. */
const MAX_FAILURES = 8

/** 1 s, 2 s, 4 s … 60 s. */
const backOff = (failures: number): number => Math.min(1000 * 2 ** (failures - 1), MAX_WAIT_MS)

const rest = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal }).catch(() => undefined)

type Round = Tick & { readonly reconciled: boolean }

/** Chores at the start, every few seconds, and whenever nothing is to be sent; then one tick. */
const rounds = (args: RunWorkerArgs, context: DeliveryContext, heart: Heartbeat) => {
  const { clock, onTurn, reconcile } = args
  const isShort = args.checksStalls === 'atEnd'
  const stalls = watchStalls(context, {
    alarmAfterMs: optionsOf(args.payload).delivery.alarmAfterMs,
    minRecordedMs: isShort ? 0 : undefined,
    onStall: (of) => args.onStall?.(of),
  })
  let choresAt = 0
  let isIdle = true
  let isFirst = true
  const checkStalls = async (): Promise<void> => {
    if (!isShort) await stalls.check()
    else if (isFirst) await stalls.see()
    isFirst = false
  }
  const round = async (): Promise<Round> => {
    const reconciled = isIdle || clock().getTime() - choresAt >= CHORES_MS
    if (reconciled) {
      choresAt = clock().getTime()
      await heart.beat()
      await checkStalls()
      await reconcile()
    }
    const result = await tick(context)
    isIdle = result.worked === 0
    onTurn?.(result)
    return { ...result, reconciled }
  }
  return { round, end: () => (isShort ? stalls.check() : Promise.resolve()) }
}

type Waits = { failures: number; unreachable: number }

const attempt = async (
  { payload }: RunWorkerArgs,
  round: () => Promise<Round>,
  waits: Waits,
): Promise<Round | undefined> => {
  try {
    const done = await round()
    waits.failures = 0
    return done
  } catch (error) {
    waits.failures += 1
    if (waits.failures >= MAX_FAILURES) throw error
    payload.logger.error({
      event: 'failed',
      err: loggableError(error),
      msg: 'The worker failed, and tries again.',
    })
    return undefined
  }
}

const waitAfter = ({ payload }: RunWorkerArgs, done: Round | undefined, waits: Waits): number => {
  if (!done) return backOff(waits.failures)
  if (done.unreachable === undefined) {
    waits.unreachable = 0
    return done.worked > 0 ? 0 : IDLE_MS
  }
  waits.unreachable += 1
  const reply = redactAddresses(done.unreachable)
  payload.logger.warn({
    event: 'unreachable',
    reply,
    msg: `The mail server cannot be reached: ${reply}`,
  })
  return backOff(waits.unreachable)
}

const isOver = async ({ isDone, untilSettled }: RunWorkerArgs, done: Round): Promise<boolean> =>
  (untilSettled && done.open === 0) || (done.worked === 0 && ((await isDone?.(done)) ?? false))

const work = async (args: RunWorkerArgs, round: () => Promise<Round>): Promise<void> => {
  const waits: Waits = { failures: 0, unreachable: 0 }
  while (!args.signal.aborted) {
    const done = await attempt(args, round, waits)
    if (done?.reconciled && (await isOver(args, done))) return
    const ms = waitAfter(args, done, waits)
    if (ms > 0) await rest(ms, args.signal)
  }
}

/** A failed heartbeat is not reported here: the next round fails as well and reports it. */
const keepBeating = (heart: Heartbeat): (() => Promise<void>) => {
  let last: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    last = heart.beat().catch(() => undefined)
  }, BEAT_MS)
  return async () => {
    clearInterval(timer)
    await last
  }
}

/**
 * Sends every mailing that has work ahead, until it is told to stop. The transport stays the caller's to close.
 *
 * @throws {Fault} CONFIG_INVALID for a second host on SQLite, for links that lead readers nowhere, for a signature or
 *   envelope that fits no sender, and where the database lacks a table or a
 *   unique index or is read from members that lag behind
 */
export const runWorker = async (args: RunWorkerArgs): Promise<void> => {
  const { wrapContext, clock, onProgress, payload, signal, transport } = args
  const options = optionsOf(payload)
  refuseInsecureUrl(options)
  requirePrimaryReads(payload)
  await requireSchema(payload, options)
  await requireUniqueIndexes(payload, options)
  await refuseMisaligned(payload, options)
  const { dkim } = await options.secrets()
  const signsFor = dkim.map(({ domain }) => domain).join(' ')
  const worker = { id: newId(), host: hostname(), pid: process.pid, signsFor }
  const own = await openDeliveryContext({
    clock,
    connections: args.connections,
    onRelayLimit: args.onRelayLimit,
    onOutcomes: args.onOutcomes,
    payload,
    perSecond: args.perSecond,
    signal,
    transport,
    workerId: worker.id,
    onCounted: ({ counts, startedAt, ...mailing }) =>
      onProgress?.({ ...mailing, ...progressOf({ at: clock(), counts, startedAt }) }),
  })
  const context = wrapContext?.(own) ?? own
  const heart = await startHeartbeat({ clock, payload, slugs: options.slugs, worker })
  const stopBeating = keepBeating(heart)
  try {
    const { end, round } = rounds(args, context, heart)
    await work(args, round)
    await end()
  } finally {
    await stopBeating()
    await heart.stop()
    await notificationsSent(payload)
  }
}
