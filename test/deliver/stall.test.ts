import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { createLedger } from '../../src/storage/ledger/index.js'
import { createMailings } from '../../src/storage/mailings.js'
import { sendDueReports } from '../../src/notifications/due-reports.js'
import { systemClock } from '../../src/storage/system-clock.js'
import { notificationsSent } from '../../src/notifications/notify-newsroom.js'
import type { AdminLedger } from '../../src/deliver/ports/admin-ledger.js'
import type { Mailings } from '../../src/deliver/ports/mailings.js'
import { resumeMailing } from '../../src/deliver/controls/resume-mailing.js'
import { NO_SAMPLES, type Samples } from '../../src/deliver/samples.js'
import { watchStalls } from '../../src/deliver/stall/watch-stalls.js'
import { workUntilSettled } from '../support/work-until-settled.js'
import { createAudience } from '../support/create-audience.js'
import { openMailReader, type ReceivedMail } from '../support/smtp/open-mail-reader.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { startSmtpSink, type SmtpSink } from '../support/smtp/smtp-sink.js'

const START = Date.parse('2026-11-22T12:00:00Z')
const MINUTE = 60_000

let newsroom: Newsroom
let sink: SmtpSink
let ledger: AdminLedger
let mailings: Mailings
let letters: () => Promise<readonly ReceivedMail[]>

beforeAll(async () => {
  sink = await startSmtpSink()
  process.env['SMTP_URL'] = sink.url
  newsroom = await openNewsroom()
  ledger = createLedger(newsroom.payload, newsroom.options.slugs, systemClock)
  mailings = createMailings(newsroom.payload, newsroom.options.slugs)
  letters = openMailReader(sink)
})
afterAll(async () => {
  delete process.env['SMTP_URL']
  await newsroom.close()
  await sink.close()
})

const samplesOf = (
  accepted: number,
  { deferred = 0, ...more }: Partial<Samples> & { readonly deferred?: number } = {},
): Samples => ({
  ...NO_SAMPLES,
  points: [{ atMs: START, accepted, refused: 0, uncertain: 0, deferred }],
  ...more,
})

/** A mailing of ten that is being sent, and the minutes at which a stall was reported. */
const aMailing = async (samples: Samples) => {
  const { payload } = newsroom
  const { mailingId } = await createAudience(payload, 0)
  const write = (data: Record<string, unknown>): Promise<unknown> =>
    payload.db.updateOne({ collection: 'mailings', id: mailingId, data })
  await write({ state: 'submitting', audienceSize: 10, samples })
  let minute = 0
  const clock = (): Date => new Date(START + minute * MINUTE)
  const told: number[] = []
  const worker = () =>
    watchStalls(
      { clock, mailings },
      {
        alarmAfterMs: 15 * MINUTE,
        onStall: ({ mailingId: id }) => id === mailingId && told.push(minute),
      },
    ).check
  let look = worker()
  return {
    told,
    end: () => write({ state: 'cancelled' }),
    restart: () => {
      look = worker()
    },
    sample: async (fresh: Samples) => {
      const now = await mailings.find(mailingId)
      await write({ samples: { ...fresh, still: now?.samples.still ?? null } })
    },
    pauseFor: async (minutes: number) => {
      await write({ state: 'paused', resumeTo: 'submitting' })
      await look()
      minute += minutes
      await look()
      await resumeMailing({ clock, mailings, ledger }, mailingId)
    },
    watch: async (minutes: number) => {
      for (const end = minute + minutes; minute < end; minute += 1) await look()
    },
  }
}

const lettersNow = async (): Promise<readonly ReceivedMail[]> => {
  const { options, payload } = newsroom
  await sendDueReports(await createLocalReq({}, payload), options)
  await notificationsSent(payload)
  return letters()
}

describe('a mailing that does not move', () => {
  it('is reported to publishers after a quarter of an hour, once, however often workers start', async () => {
    const mailing = await aMailing(
      samplesOf(4, { unreachable: { sinceMs: START, reply: 'connect ECONNREFUSED 10.0.0.7:587' } }),
    )
    await mailing.watch(10)
    mailing.restart()
    await mailing.watch(20)
    expect(mailing.told).toEqual([15])
    const read = await lettersNow()
    expect(read.map(({ subject, to }) => [to, subject])).toEqual([
      ['admin@news.example', 'Mailing has stalled: Careful Weekly'],
      ['publisher@news.example', 'Mailing has stalled: Careful Weekly'],
    ])
    expect(read[0]?.text).toContain('> connect ECONNREFUSED 10.0.0.7:587')
    expect(await lettersNow()).toEqual([])
    await mailing.end()
  })

  it('is reported again when it moved and stalls once more', async () => {
    const mailing = await aMailing(samplesOf(4))
    await mailing.watch(16)
    await mailing.sample(samplesOf(5))
    await mailing.watch(30)
    expect(mailing.told).toEqual([15, 31])
    await mailing.end()
  })

  it('is not reported outside its sending window, while it waits for deferred rows, is paused, or moves now and then', async () => {
    const nextTryAt = new Date(START + 40 * MINUTE).toISOString()
    const waiting = await aMailing(samplesOf(4, { deferred: 6, nextTryAt }))
    await waiting.watch(50)
    expect(waiting.told).toEqual([])
    await waiting.watch(10)
    expect(waiting.told).toHaveLength(1)
    await waiting.end()

    const until = new Date(START + 40 * MINUTE).toISOString()
    const closed = await aMailing(samplesOf(4, { waits: { until, because: 'window' } }))
    await closed.watch(50)
    expect(closed.told).toEqual([])
    await closed.end()

    const paused = await aMailing(samplesOf(4))
    await paused.watch(10)
    await paused.pauseFor(60)
    await paused.watch(10)
    expect(paused.told).toEqual([])
    await paused.end()

    const slow = await aMailing(samplesOf(1))
    for (const accepted of [2, 3, 4]) {
      await slow.watch(12)
      await slow.sample(samplesOf(accepted))
    }
    expect(slow.told).toEqual([])
    await slow.end()
  })
})

describe('a worker', () => {
  it('reconciles intents when it starts, before it sends, and on each round', async () => {
    const ending = new AbortController()
    const reconciled: number[] = []
    const work = workUntilSettled(newsroom, sink.url, {
      untilSettled: false,
      signal: ending.signal,
      onTurn: () => reconciled.push(0),
      reconcile: () => Promise.resolve(reconciled.push(1)),
    })
    while (reconciled.length < 4) await sleep(20)
    ending.abort()
    await work
    expect(reconciled.slice(0, 4)).toEqual([1, 0, 1, 0])
  })
})
