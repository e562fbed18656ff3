import { setTimeout as sleep } from 'node:timers/promises'

import type { SinkStep } from '../support/smtp/smtp-sink.js'
import type { KillableProcess } from './process-pool.js'
import { expireLeases, logProgress, startWorker, type ChaosMailing } from './setup.js'
import { findMailingState } from './tally.js'
import { countKillCosts, type KillCosts } from './kill-costs.js'

const PUBLISHING = [
  'intent:before',
  'intent:after',
  'freeze:before',
  'freeze:after',
  'mailing:before',
  'mailing:after',
]
/** Steps of the worker; `message` begins before the first byte and ends with the reply. */
const SENDING = ['audience', 'lease', 'submitting', 'message', 'outcome'].flatMap((step) => [
  `${step}:before`,
  `${step}:after`,
])
/** Steps of a message as the server sees them. */
const AT_THE_SERVER: Readonly<Record<string, SinkStep>> = {
  'first byte:after': 'first byte',
  'DATA:before': 'RCPT',
  'DATA:after': 'DATA',
  'final dot:before': 'half',
  'reply:before': 'dot',
  'reply:after': 'reply',
}

/** Time limit for a kill that does not happen. */
const LONGEST_LIFE_MS = 180_000

const waitForDeath = async (mortal: KillableProcess, step: string): Promise<void> => {
  const patience = new AbortController()
  const late = sleep(LONGEST_LIFE_MS, 'late', { signal: patience.signal }).catch(() => 'dead')
  if ((await Promise.race([mortal.exited, late])) === 'late') {
    await mortal.kill()
    throw new Error(`Nobody died at ${step}:\n${mortal.output()}`)
  }
  patience.abort()
  // It ended by itself, without reaching the step.
  if ((await mortal.exited) !== null) throw new Error(`Nobody died at ${step}:\n${mortal.output()}`)
}

/** Where the transaction was rolled back with the process, the issue is published again; else a worker continues. */
const killWhilePublishing = async (stage: ChaosMailing): Promise<void> => {
  const { barracks, issueId } = stage
  for (const step of PUBLISHING) {
    logProgress(`dying at ${step}`)
    await waitForDeath(await barracks.start({ role: 'publisher', issueId, dieAt: step }), step)
  }
  if ((await findMailingState(stage)) !== 'none') return
  const last = await barracks.start({ role: 'publisher', issueId, dieAt: '' })
  if ((await last.exited) !== 0) throw new Error(`The issue was not published:\n${last.output()}`)
}

const killWhileSending = async (stage: ChaosMailing, toll: KillCosts): Promise<void> => {
  for (const step of SENDING) {
    logProgress(`dying at ${step}`)
    const mortal = await startWorker(stage, step)
    await waitForDeath(mortal, step)
    await countKillCosts(stage, mortal, toll)
    await expireLeases(stage)
  }
}

/** How long the server takes for a message: a fast one would take too many before the kill. */
const SLOW_MS = 50
/** The worker is killed at this message. */
const LAST_MESSAGE = 7

const killAtServerSteps = async (stage: ChaosMailing, toll: KillCosts): Promise<void> => {
  for (const [step, seen] of Object.entries(AT_THE_SERVER)) {
    logProgress(`dying at the server's ${step}`)
    const mortal = await startWorker(stage)
    let times = 0
    stage.watch.onStep = (now) => {
      if (now === seen && (times += 1) === LAST_MESSAGE) void mortal.kill()
    }
    await waitForDeath(mortal, step)
    stage.watch.onStep = () => undefined
    await countKillCosts(stage, mortal, toll)
    await expireLeases(stage)
  }
}

/** Kills a process at each named step once, and returns the steps. */
export const killAtEveryStep = async (
  stage: ChaosMailing,
  toll: KillCosts,
): Promise<readonly string[]> => {
  stage.watch.slowMs = SLOW_MS
  await killWhilePublishing(stage)
  await killWhileSending(stage, toll)
  await killAtServerSteps(stage, toll)
  return [...PUBLISHING, ...SENDING, ...Object.keys(AT_THE_SERVER)]
}
