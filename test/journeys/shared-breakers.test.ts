import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { issueWithoutEntries } from '../compile/issue-without-entries.js'
import { workUntilSettled } from '../support/work-until-settled.js'
import { createAudience } from '../support/create-audience.js'
import { buildProcess, type BuiltProcess } from '../support/processes/build-process.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { startSmtpSink, type SmtpSink } from '../support/smtp/smtp-sink.js'

const READERS = 700
const CONNECTIONS = 2
const PATIENCE_MS = 150_000
/** Refusals that trip a breaker, plus those in flight or not yet recorded when it trips. */
const MOST_REFUSED = 70

let built: BuiltProcess
let newsroom: Newsroom
let sink: SmtpSink
let asked = 0

beforeAll(async () => {
  built = buildProcess('test/support/processes/worker-process.ts')
  newsroom = await openNewsroom()
  // Three of ten are refused: one worker alone would need some seventy messages to trip.
  sink = await startSmtpSink({
    slowMs: 20,
    script: () => {
      asked += 1
      return asked % 10 < 3 ? { at: 'RCPT', reply: '550 5.2.1 Mailbox disabled' } : undefined
    },
  })
})
afterAll(async () => {
  built.remove()
  await sink.close()
  await newsroom.close()
})

const refusedOf = async (mailing: string): Promise<number> => {
  const where = { and: [{ mailing: { equals: mailing } }, { state: { equals: 'refused' } }] }
  return (await newsroom.payload.count({ collection: 'deliveries', where })).totalDocs
}

const mailingOf = (id: string) =>
  newsroom.payload.findByID({ collection: 'mailings', depth: 0, id })

const untilPaused = async (id: string): Promise<void> => {
  const until = performance.now() + PATIENCE_MS
  while ((await mailingOf(id))['state'] !== 'paused' && performance.now() < until) await sleep(100)
}

const startProcess = (): ChildProcess => {
  const { NODE_OPTIONS: _flags, ...environment } = process.env
  return spawn(process.execPath, [...built.run, sink.url, String(CONNECTIONS)], {
    env: { ...environment, DATABASE_URI: newsroom.databaseUri, PAYLOAD_SECRET: 'test-secret' },
    stdio: 'ignore',
  })
}

describe('a list with many bad addresses', () => {
  it(
    'pauses with ten workers as soon as with one',
    async () => {
      const { mailingId } = await createAudience(newsroom.payload, READERS, {
        ...issueWithoutEntries(),
      })
      const stop = new AbortController()
      const workers = Array.from({ length: 10 }, () =>
        workUntilSettled(newsroom, sink.url, { connections: CONNECTIONS, signal: stop.signal }),
      )
      await untilPaused(mailingId)
      stop.abort()
      await Promise.all(workers)
      expect(await mailingOf(mailingId)).toMatchObject({
        state: 'paused',
        pausedBy: 'BREAKER_TRIPPED',
      })
      expect(await refusedOf(mailingId)).toBeLessThan(MOST_REFUSED)
    },
    PATIENCE_MS,
  )

  it(
    'pauses with four processes as soon as with one',
    async () => {
      const { mailingId } = await createAudience(newsroom.payload, READERS, {
        ...issueWithoutEntries(),
      })
      const processes = Array.from({ length: 4 }, startProcess)
      await untilPaused(mailingId)
      await Promise.all(
        processes.map(async (child) => {
          child.kill('SIGKILL')
          await once(child, 'exit')
        }),
      )
      expect(await mailingOf(mailingId)).toMatchObject({ pausedBy: 'BREAKER_TRIPPED' })
      expect(await refusedOf(mailingId)).toBeLessThan(MOST_REFUSED)
    },
    PATIENCE_MS,
  )
})
