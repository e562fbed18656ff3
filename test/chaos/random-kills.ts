import { setTimeout as sleep } from 'node:timers/promises'

import { say, startWorker, type Stage } from './stage.js'
import { stateOf } from './tally.js'
import { count, type Toll } from './toll.js'

/** Between a kill and the next, at most. */
const PAUSE_MS = 2500
const SLOWEST_MS = 5000
const FASTEST_MS = 5

/** Slow enough for the last kill to find somebody at work, and no slower. */
const paced = (slowMs: number, wasTaken: number, mayTake: number): number =>
  Math.max(FASTEST_MS, Math.min(SLOWEST_MS, wasTaken > mayTake ? slowMs * 1.5 : slowMs * 0.8))

/** Every worker has its own life, and another follows it at once; none is killed before anything was sent. */
export const killAtRandom = async (
  stage: Stage,
  toll: Toll,
  { kills, workers }: { readonly kills: number; readonly workers: number },
): Promise<void> => {
  const { addresses, sink, watch } = stage
  const alive = await Promise.all(Array.from({ length: workers }, () => startWorker(stage)))
  watch.slowMs = 100
  for (let at = 0; at < kills; at += 1) {
    const before = sink.taken.size
    while (sink.taken.size === before && (await stateOf(stage)) !== 'settled') await sleep(50)
    await sleep(Math.random() * PAUSE_MS)
    const victim = Math.floor(Math.random() * workers)
    const mortal = alive[victim]
    if (!mortal) continue
    await mortal.kill()
    await count(stage, mortal, toll)
    alive[victim] = await startWorker(stage)
    const mayTake = (addresses.length - sink.taken.size) / (kills - at)
    watch.slowMs = paced(watch.slowMs, sink.taken.size - before, mayTake)
    say(`killed ${String(at + 1)} of ${String(kills)}; ${String(sink.taken.size)} taken`)
  }
  await Promise.all(alive.map((mortal) => mortal.end()))
}
