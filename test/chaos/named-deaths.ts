import { setTimeout as sleep } from 'node:timers/promises'

import type { SinkStep } from '../support/smtp-sink.js'
import type { Mortal } from './processes.js'
import { letLeasesRunOut, say, startWorker, type Stage } from './stage.js'
import { stateOf } from './tally.js'
import { count, type Toll } from './toll.js'

const PUBLISHING = [
  'intent:before',
  'intent:after',
  'freeze:before',
  'freeze:after',
  'mailing:before',
  'mailing:after',
]
/** As the worker sees its steps; a message begins before its first byte and ends with the reply that was heard. */
const SENDING = ['audience', 'lease', 'submitting', 'message', 'outcome'].flatMap((step) => [
  `${step}:before`,
  `${step}:after`,
])
/** As the server sees the steps of a message. */
const AT_THE_SERVER: Readonly<Record<string, SinkStep>> = {
  'first byte:after': 'first byte',
  'DATA:before': 'RCPT',
  'DATA:after': 'DATA',
  'final dot:before': 'half',
  'reply:before': 'dot',
  'reply:after': 'reply',
}

/** A death that does not come is a failure of its own. */
const LONGEST_LIFE_MS = 180_000

const deathOf = async (mortal: Mortal, step: string): Promise<void> => {
  const patience = new AbortController()
  const late = sleep(LONGEST_LIFE_MS, 'late', { signal: patience.signal }).catch(() => 'dead')
  if ((await Promise.race([mortal.died, late])) === 'late') {
    await mortal.kill()
    throw new Error(`Nobody died at ${step}:\n${mortal.said()}`)
  }
  patience.abort()
  // Ended by itself: there was no such step.
  if ((await mortal.died) !== null) throw new Error(`Nobody died at ${step}:\n${mortal.said()}`)
}

/** Where a transaction took everything back with the process, somebody asks once more; else a worker goes on with it. */
const dieWhilePublishing = async (stage: Stage): Promise<void> => {
  const { barracks, issueId } = stage
  for (const step of PUBLISHING) {
    say(`dying at ${step}`)
    await deathOf(await barracks.start({ role: 'publisher', issueId, dieAt: step }), step)
  }
  if ((await stateOf(stage)) !== 'none') return
  const last = await barracks.start({ role: 'publisher', issueId, dieAt: '' })
  if ((await last.died) !== 0) throw new Error(`The issue was not published:\n${last.said()}`)
}

const dieWhileSending = async (stage: Stage, toll: Toll): Promise<void> => {
  for (const step of SENDING) {
    say(`dying at ${step}`)
    const mortal = await startWorker(stage, step)
    await deathOf(mortal, step)
    await count(stage, mortal, toll)
    await letLeasesRunOut(stage)
  }
}

/** What the server takes for a message: many more of them would be sent before a death comes. */
const SLOW_MS = 50
/** The how manieth message of a worker is its last. */
const LAST_MESSAGE = 7

const dieAtTheServer = async (stage: Stage, toll: Toll): Promise<void> => {
  for (const [step, seen] of Object.entries(AT_THE_SERVER)) {
    say(`dying at the server's ${step}`)
    const mortal = await startWorker(stage)
    let times = 0
    stage.watch.onStep = (now) => {
      if (now === seen && (times += 1) === LAST_MESSAGE) void mortal.kill()
    }
    await deathOf(mortal, step)
    stage.watch.onStep = () => undefined
    await count(stage, mortal, toll)
    await letLeasesRunOut(stage)
  }
}

/** Dies at each named step once. @returns the steps */
export const dieAtEveryStep = async (stage: Stage, toll: Toll): Promise<readonly string[]> => {
  stage.watch.slowMs = SLOW_MS
  await dieWhilePublishing(stage)
  await dieWhileSending(stage, toll)
  await dieAtTheServer(stage, toll)
  return [...PUBLISHING, ...SENDING, ...Object.keys(AT_THE_SERVER)]
}
