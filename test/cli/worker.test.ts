import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { findMailing } from '../../src/storage/open-mailings.js'
import { createLedger } from '../../src/storage/ledger/index.js'
import { systemClock } from '../../src/storage/system-clock.js'
import { pauseMailing } from '../../src/deliver/controls/pause-mailing.js'
import { resumeMailing } from '../../src/deliver/controls/resume-mailing.js'
import { cancelMailing } from '../../src/deliver/controls/cancel-mailing.js'
import type { DeliveryCounts } from '../../src/domain/mailing-states.js'
import { mailingStatus, findCurrentMailingIds } from '../../src/cli/mailing-status.js'
import { controlMailing } from '../../src/cli/control-mailing.js'
import { issueWithoutEntries } from '../compile/issue-without-entries.js'
import { createAudience, type TestAudience } from '../support/create-audience.js'
import { eventually } from '../support/eventually.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { runRoundup, type CommandResult } from '../support/processes/run-roundup.js'
import { startSmtpSink, type SmtpSink } from '../support/smtp/smtp-sink.js'

const PASSWORD = 'swordfish7'
const READERS = 30
/** Messages that the mail server answers before it holds its replies back. */
const ANSWERED = 6

type Event = { readonly event?: string; readonly mailing?: string; readonly url?: string }

type Worker = {
  readonly child: ChildProcess
  readonly events: readonly Event[]
  readonly log: () => string
  readonly event: (name: string) => Promise<Event>
}

let newsroom: Newsroom
let sink: SmtpSink
let weekly: TestAudience
let environment: Record<string, string>
let answered = 0
let release: () => void
const released = new Promise<void>((resolve) => {
  release = resolve
})

const startWorker = (...args: readonly string[]): Worker => {
  const { NODE_OPTIONS: _flags, ...rest } = process.env
  const child = spawn(process.execPath, ['src/cli/roundup.js', 'worker', ...args], {
    env: { ...rest, ...environment },
    stdio: ['ignore', 'inherit', 'pipe'],
  })
  const lines: string[] = []
  const events: Event[] = []
  createInterface({ input: child.stderr }).on('line', (line) => {
    lines.push(line)
    events.push(JSON.parse(line) as Event)
  })
  return {
    child,
    events,
    log: () => lines.join('\n'),
    event: async (name) => {
      for (;;) {
        const found = events.find(({ event }) => event === name)
        if (found) return found
        if (child.exitCode !== null) throw new Error(`no ${name} in\n${lines.join('\n')}`)
        await sleep(20)
      }
    },
  }
}

const run = (...args: readonly string[]): Promise<CommandResult> =>
  runRoundup(args, { env: environment })

const countsOf = (mailingId: string): Promise<DeliveryCounts> =>
  createLedger(newsroom.payload, newsroom.options.slugs, systemClock).counts(mailingId)

/** Messages per subscriber; publishers also get a notification. */
const copies = (): number[] => weekly.addresses.flatMap((address) => sink.taken.get(address) ?? [])

beforeAll(async () => {
  sink = await startSmtpSink({
    login: { user: 'press', pass: PASSWORD },
    slowMs: 100,
    beforeReply: () => {
      answered += 1
      return answered > ANSWERED ? released : undefined
    },
  })
  newsroom = await openNewsroom()
  weekly = await createAudience(newsroom.payload, READERS, { ...issueWithoutEntries() })
  environment = {
    DATABASE_URI: newsroom.databaseUri,
    PAYLOAD_SECRET: 'test-secret',
    PUBLIC_URL: 'https://news.example',
    SMTP_URL: sink.url.replace('//', `//press:${PASSWORD}@`),
  }
})
afterAll(async () => {
  await sink.close()
  await newsroom.close()
})

describe('a worker that gets SIGTERM', () => {
  let worker: Worker
  let code: unknown

  beforeAll(async () => {
    worker = startWorker('--port', '0', '--connections', '3')
    // Six are answered; then each of the three connections waits for its reply.
    await eventually(() => sink.taken.size === ANSWERED + 3 || worker.child.exitCode !== null)
    const { url = '' } = await worker.event('page')
    await eventually(async () => {
      const metrics = await (await fetch(`${url}/metrics`)).text()
      return /^roundup_deliveries_total\{outcome="accepted"\} [1-9]/m.test(metrics)
    })
  })

  it('answers health and metrics while it works', async () => {
    const { url = '' } = await worker.event('page')
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const health = await fetch(`${url}/health`)
    expect(health.status).toBe(200)
    expect(await health.json()).toMatchObject({
      state: 'working',
      inFlight: 3,
      mailings: [{ id: weekly.mailingId, state: 'submitting' }],
    })
    const metrics = await (await fetch(`${url}/metrics`)).text()
    expect(metrics).toMatch(/^roundup_deliveries_total\{outcome="accepted"\} [1-9]/m)
    expect(metrics).toMatch(/^roundup_messages_in_flight 3$/m)
    expect(metrics).toMatch(/^roundup_submit_seconds_count [1-9]/m)
    expect(metrics).toContain(`roundup_mailing_open{mailing="${weekly.mailingId}",state="queued"}`)
    expect(metrics).toMatch(/^roundup_worker_up 1$/m)
    expect(metrics).toMatch(/^process_cpu_seconds_total /m)
    expect((await fetch(`${url}/metrics`, { method: 'POST' })).status).toBe(405)
    expect((await fetch(`${url}/health`, { method: 'HEAD' })).status).toBe(200)
    expect((await fetch(url)).status).toBe(404)
  })

  it('finishes what is in flight, leaves nothing uncertain, and ignores a second signal', async () => {
    for (const signal of ['SIGTERM', 'SIGTERM', 'SIGINT'] as const) worker.child.kill(signal)
    await worker.event('stopping')
    release()
    ;[code] = await once(worker.child, 'exit')
    expect(code).toBe(0)
    const counts = await countsOf(weekly.mailingId)
    expect(counts).toMatchObject({ leased: 0, submitting: 0, uncertain: 0, deferred: 0 })
    expect(counts.accepted).toBe(copies().length)
    expect(counts.queued).toBe(READERS - copies().length)
    expect(counts.queued).toBeGreaterThan(0)
  })

  it('continues after a restart, and mails nobody twice', async () => {
    worker = startWorker('--until-settled', '--per-second', '0')
    ;[code] = await once(worker.child, 'exit')
    expect(code).toBe(0)
    expect(copies()).toEqual(Array.from({ length: READERS }, () => 1))
    expect(worker.events.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['started', 'settled', 'ended']),
    )
    expect(worker.log()).toContain(weekly.mailingId)
    expect(worker.log()).not.toMatch(/@/)
    expect(worker.log()).not.toContain(PASSWORD)
  })
})

describe('a mailing on the command line', () => {
  it('is exported with the outcome of every message', async () => {
    const { code, stdout } = await run('deliveries', weekly.mailingId, '--csv')
    expect(code).toBe(0)
    const [header, ...rows] = stdout.trim().split('\n')
    expect(header).toBe('address,state,reason,attempts,last reply,Message-ID,at')
    expect(rows).toHaveLength(READERS)
    expect(rows.sort()[0]).toMatch(
      /^reader0\.\w+-[\w-]+@example\.org,accepted,,1,250 2\.0\.0 Taken,<[\w-]+@news\.example>,2/,
    )
  })

  it('is refused with a sentence in a state that does not allow the command', async () => {
    const answers = await Promise.all([
      run('deliveries', weekly.mailingId, '--state', 'lost'),
      run('worker', '--connections', '0'),
      run('pause', weekly.mailingId, '--json'),
    ])
    expect(answers.map(({ code, stdout }) => [code, stdout])).toEqual(answers.map(() => [1, '']))
    expect(answers.map(({ stderr }) => stderr.trim())).toEqual([
      expect.stringContaining('queued, leased, submitting, accepted, deferred'),
      expect.stringContaining('from 1 to 100'),
      expect.stringContaining('The mailing is completed'),
    ])
  })

  it('that does not exist is answered with a sentence', async () => {
    await expect(controlMailing(newsroom, 'nowhere', cancelMailing)).rejects.toThrow(
      'There is no mailing nowhere. “roundup publish” prints the id of each',
    )
  })

  it('is paused, resumed and cancelled in the operator’s name', async () => {
    const { mailingId } = await createAudience(newsroom.payload, 2, { ...issueWithoutEntries() })
    await newsroom.payload.db.updateOne({
      collection: 'mailings',
      id: mailingId,
      data: { state: 'preparing', startedAt: '2026-11-22T12:00:00.000Z' },
    })
    const paused = await controlMailing(newsroom, mailingId, pauseMailing)
    expect(paused).toMatchObject({ mailing: mailingId, state: 'paused', counts: { queued: 0 } })
    const row = await findMailing(newsroom.payload, newsroom.options.slugs, mailingId)
    expect(row?.stoppedBy).toBe('Operator')
    expect((await mailingStatus(newsroom, mailingId)).waits).toBe(
      `Paused by Operator. It goes on with: roundup resume ${mailingId}`,
    )
    expect(await controlMailing(newsroom, mailingId, resumeMailing)).toMatchObject({
      state: 'preparing',
    })
    expect((await mailingStatus(newsroom, mailingId)).waits).toContain('roundup worker')
    expect(await findCurrentMailingIds(newsroom)).toEqual([mailingId])
    expect(await controlMailing(newsroom, mailingId, cancelMailing)).toMatchObject({
      state: 'cancelled',
    })
  })
})
