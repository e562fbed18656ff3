import { writeSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'

import { killAtEveryStep } from './kill-at-every-step.js'
import { killAtRandom } from './kill-at-random.js'
import {
  expireLeases,
  openChaosSetup,
  prepareMailing,
  startWorker,
  type ChaosMailing,
} from './setup.js'
import { findMailingState, tally, type Tally } from './tally.js'
import { noKillCosts, type KillCosts } from './kill-costs.js'

/**
 * Kills processes that work on one mailing with SIGKILL, at every named step once and then at random, and counts at the
 * server how often each address got it: `npm run chaos -- --kills 100 --recipients 5000 --workers 3`. Prints one JSON
 * document.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    recipients: { type: 'string', default: '5000' },
    uncertain: { type: 'string', default: 'hold' },
    workers: { type: 'string', default: '3' },
  },
})
/** The descriptor that `chaos.sh` connects to standard output; descriptor 1 has Payload's log. */
const RESULT = 3
/** Most rows that one worker holds. */
const GROUP = 100
const LONGEST_END_S = 600

const kills = Number(values.kills)
const isHeld = values.uncertain === 'hold'

const settle = async (stage: ChaosMailing): Promise<void> => {
  stage.watch.slowMs = 0
  await expireLeases(stage)
  const last = await startWorker(stage)
  for (let s = 0; s < LONGEST_END_S && (await findMailingState(stage)) !== 'settled'; s += 1)
    await sleep(1000)
  await last.end()
}

const tollOf = ({ perKill }: KillCosts) => ({
  mostAffectedByOneKill: Math.max(0, ...perKill),
  uncertainPerKill: perKill.reduce((sum, rows) => sum + rows, 0) / Math.max(1, perKill.length),
})

const isWell = ({ copiesWithOtherId, lost, mailings, state, twice, unexplained }: Tally): boolean =>
  lost + copiesWithOtherId + unexplained === 0 &&
  (twice === 0 || !isHeld) &&
  mailings === 1 &&
  state === 'settled'

const house = await openChaosSetup(2)
const stage = await prepareMailing(house, {
  readers: Number(values.recipients),
  resendUncertain: !isHeld,
})
const startedAt = performance.now()
const stepToll = noKillCosts()
const killToll = noKillCosts()
const steps = await killAtEveryStep(stage, stepToll)
const killed = await killAtRandom(stage, killToll, { kills, workers: Number(values.workers) })
await settle(stage)
const told = await tally(stage, {
  addresses: new Set([...stepToll.addresses, ...killToll.addresses]),
})
const toll = tollOf({ ...killToll, perKill: [...stepToll.perKill, ...killToll.perKill] })
const result = {
  database: stage.newsroom.payload.db.name,
  uncertainAre: isHeld ? 'held' : 'resent',
  workers: Number(values.workers),
  kills: killed,
  landed: killToll.landed,
  steps,
  ...told,
  mostAffectedByOneKill: toll.mostAffectedByOneKill,
  uncertainPerKill: Math.round(toll.uncertainPerKill * 10) / 10,
  seconds: Math.round((performance.now() - startedAt) / 1000),
}
writeSync(RESULT, `${JSON.stringify(result, null, 2)}\n`)
await house.close()
// Kills of idle workers prove nothing.
const isEnough = killToll.landed >= kills / 2 && toll.mostAffectedByOneKill <= GROUP
process.exit(isWell(told) && isEnough ? 0 : 1)
