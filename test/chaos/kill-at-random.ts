import { setTimeout as sleep } from 'node:timers/promises'

import { logProgress, startWorker, type ChaosMailing } from './setup.js'
import { findMailingState } from './tally.js'
import { countKillCosts, type KillCosts } from './kill-costs.js'

/** Longest pause between two kills. */
const PAUSE_MS = 2500
const SLOWEST_MS = 5000
const FASTEST_MS = 5
const FIRST_MS = 300

/** Slows the server so far that the last kill still finds a worker at work. */
const nextReplyMs = (slowMs: number, wasTaken: number, mayTake: number): number =>
  Math.max(FASTEST_MS, Math.min(SLOWEST_MS, wasTaken > mayTake ? slowMs * 1.5 : slowMs * 0.8))

/** Kills of processes that held no row are not counted. This is the limit of all kills, per kill that counts. */
const MOST_IN_VAIN = 3

/**
 * Kills workers at random and replaces each at once, until the given number of kills hit one that held rows, or the
 * mailing has settled.
 *
 * @returns the number of all kills
 */
export const killAtRandom = async (
  stage: ChaosMailing,
  toll: KillCosts,
  { kills, workers }: { readonly kills: number; readonly workers: number },
): Promise<number> => {
  const { addresses, sink, watch } = stage
  const alive = await Promise.all(Array.from({ length: workers }, () => startWorker(stage)))
  watch.slowMs = FIRST_MS
  let killed = 0
  for (; toll.landed < kills && killed < kills * MOST_IN_VAIN; killed += 1) {
    const before = sink.taken.size
    let state = await findMailingState(stage)
    for (; sink.taken.size === before && state !== 'settled'; state = await findMailingState(stage))
      await sleep(50)
    if (state === 'settled') break
    await sleep(Math.random() * PAUSE_MS)
    const victim = Math.floor(Math.random() * workers)
    const mortal = alive[victim]
    if (!mortal) continue
    await mortal.kill()
    await countKillCosts(stage, mortal, toll)
    alive[victim] = await startWorker(stage)
    const mayTake = (addresses.length - sink.taken.size) / Math.max(1, kills - toll.landed)
    watch.slowMs = nextReplyMs(watch.slowMs, sink.taken.size - before, mayTake)
    logProgress(
      `${String(toll.landed)} of ${String(kills)} landed; ${String(sink.taken.size)} taken`,
    )
  }
  await Promise.all(alive.map((mortal) => mortal.end()))
  return killed
}
