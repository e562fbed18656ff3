import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createMailings } from '../../../src/storage/mailings.js'
import { tick } from '../../../src/deliver/tick.js'
import { openDeliveryContext } from '../../../src/worker/open-delivery-context.js'
import { issueWithoutEntries } from '../../compile/issue-without-entries.js'
import { workUntilSettled } from '../../support/work-until-settled.js'
import { createAudience } from '../../support/create-audience.js'
import { openNewsroom, type Newsroom } from '../../support/newsroom.js'
import { startSmtpSink } from '../../support/smtp/smtp-sink.js'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const audienceOf = async (readers: number, delivery: object) => {
  const audience = await createAudience(newsroom.payload, readers, { ...issueWithoutEntries() })
  await newsroom.payload.update({
    collection: 'publications',
    id: audience.publicationId,
    data: { delivery, timeZone: 'Europe/Berlin' },
    overrideAccess: true,
  })
  return audience
}

/** A worker with a settable clock, and a mail server that accepts everything. */
const openWorker = async (mailingId: string, perSecond?: number) => {
  let now = new Date(0)
  let sent = 0
  const send = (): Promise<string> => {
    sent += 1
    return Promise.resolve('250 2.0.0 Taken')
  }
  const context = await openDeliveryContext({
    clock: () => now,
    onCounted: () => undefined,
    payload: newsroom.payload,
    perSecond,
    signal: new AbortController().signal,
    transport: { send },
    workerId: 'one',
  })
  const mailings = createMailings(newsroom.payload, newsroom.options.slugs)
  return async (at: string, ticks = 4) => {
    now = new Date(at)
    for (let count = 0; count < ticks; count += 1) await tick(context)
    const mailing = await mailings.find(mailingId)
    return { sent, state: mailing?.state, waits: mailing?.samples.waits ?? null }
  }
}

describe('the form of a publication', () => {
  const wrongs: [string, object, RegExp][] = [
    ['an hour', { windows: [{ weekdays: ['1'], from: '8', to: '18:00' }] }, /Enter a time/],
    ['a day', { warmUp: { startsOn: '2126-02-30', perDay: [5] } }, /year, month and day/],
    ['days without a first', { warmUp: { perDay: [5] } }, /first day as well/],
    ['a first day without numbers', { warmUp: { startsOn: '2126-02-03' } }, /how many e-mails/],
    ['a domain', { perDomain: [{ domain: 'ada@slow.example', perMinute: 1 }] }, /after its @/],
    [
      'a domain twice',
      {
        perDomain: [
          { domain: 'slow.example', perMinute: 1 },
          { domain: 'SLOW.example', perMinute: 2 },
        ],
      },
      /already in this list/,
    ],
  ]
  it.each(wrongs)('explains what is wrong with %s', async (_, delivery, said) => {
    const error: unknown = await audienceOf(0, delivery).catch((thrown: unknown) => thrown)
    const { data } = error as { data?: { errors?: readonly { message: string }[] } }
    expect(data?.errors?.map(({ message }) => message).join(' ')).toMatch(said)
  })
})

describe('a mailing', () => {
  it('waits outside its sending window, says until when, and continues by itself', async () => {
    const { mailingId } = await audienceOf(3, {
      windows: [{ weekdays: ['1', '2', '3', '4', '5'], from: '08:00', to: '18:00' }],
    })
    const work = await openWorker(mailingId)
    expect(await work('2126-11-22T20:00:00Z')).toEqual({
      sent: 0,
      state: 'submitting',
      waits: { until: '2126-11-25T07:00:00.000Z', because: 'window' },
    })
    expect(await work('2126-11-25T06:59:59Z')).toMatchObject({ sent: 0, state: 'submitting' })
    expect(await work('2126-11-25T07:00:00Z')).toEqual({ sent: 3, state: 'settled', waits: null })
  })

  it('is sent in the daily portions of a warm-up', async () => {
    const warmUp = { startsOn: '2126-11-23', perDay: [3, 1] }
    const { mailingId } = await audienceOf(5, { warmUp })
    const work = await openWorker(mailingId)
    const waits = (until: string) => ({ until, because: 'warmUp' })
    expect(await work('2126-11-22T12:00:00Z')).toMatchObject({
      sent: 0,
      waits: waits('2126-11-22T23:00:00.000Z'),
    })
    expect(await work('2126-11-23T12:00:00Z')).toMatchObject({
      sent: 3,
      waits: waits('2126-11-23T23:00:00.000Z'),
    })
    expect(await work('2126-11-23T22:59:00Z')).toMatchObject({ sent: 3 })
    expect(await work('2126-11-23T23:00:00Z')).toMatchObject({
      sent: 4,
      waits: waits('2126-11-24T23:00:00.000Z'),
    })
    expect(await work('2126-11-24T23:00:00Z')).toEqual({ sent: 5, state: 'settled', waits: null })
  })

  it('with a low limit is sent one by one, and by a worker with --per-second 0 as fast as it can', async () => {
    const slow = await audienceOf(2, { perMinute: 6 })
    const work = await openWorker(slow.mailingId)
    expect(await work('2126-11-22T12:00:00Z')).toMatchObject({ sent: 1, state: 'submitting' })
    expect(await work('2126-11-22T12:00:05Z')).toMatchObject({ sent: 1, state: 'submitting' })
    expect(await work('2126-11-22T12:00:10Z')).toMatchObject({ sent: 2, state: 'settled' })
    const fast = await audienceOf(9, { perMinute: 6 })
    const hurry = await openWorker(fast.mailingId, 0)
    expect(await hurry('2126-11-22T12:00:00Z')).toMatchObject({ sent: 9, state: 'settled' })
  })

  it('respects the limit of a domain, and settles in the end', async () => {
    const perDomain = [{ domain: 'example.org', perMinute: 60 }]
    const { mailingId } = await audienceOf(3, { perDomain })
    const work = await openWorker(mailingId)
    expect(await work('2126-11-22T12:00:00Z')).toMatchObject({ sent: 1, state: 'submitting' })
    expect(await work('2126-11-22T12:00:01Z')).toMatchObject({ sent: 2, state: 'submitting' })
    expect(await work('2126-11-22T12:00:02Z')).toMatchObject({ sent: 3, state: 'settled' })
  })

  it('is not sent faster by three workers than by one', async () => {
    await audienceOf(80, { perSecond: 20 })
    const taken: number[] = []
    const sink = await startSmtpSink({
      onStep: (step) => {
        if (step === 'dot') taken.push(performance.now())
      },
    })
    // From before the first slot was taken: a machine that is busy makes this longer, and never shorter.
    const startedAt = performance.now()
    await Promise.all([1, 2, 3].map(() => workUntilSettled(newsroom, sink.url)))
    await sink.close()
    expect(taken).toHaveLength(80)
    expect(Math.max(...taken) - startedAt).toBeGreaterThan(3900)
  })
})
