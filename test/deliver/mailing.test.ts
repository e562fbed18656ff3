import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { simpleParser } from 'mailparser'

import { newId } from '../../src/storage/write/new-id.js'
import { createSuppressionHash } from '../../src/storage/suppression-hash.js'
import { systemClock } from '../../src/storage/system-clock.js'
import { verifyToken } from '../../src/domain/addresses/tokens.js'
import { signingKeys } from '../../src/storage/signing-keys.js'
import type { RunWorkerArgs } from '../../src/worker/run-worker.js'
import { RENDERER_VERSION } from '../../src/render/render-issue.js'
import { issueWithoutEntries } from '../compile/issue-without-entries.js'
import { workUntilSettled } from '../support/work-until-settled.js'
import { createAudience, type TestAudience } from '../support/create-audience.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { startSmtpSink, type SinkOptions, type SmtpSink } from '../support/smtp/smtp-sink.js'

type DeliveryRow = {
  readonly address: string
  readonly subscription: string
  readonly state: string
  readonly lastReply?: string | null
  readonly skipReason?: string | null
  readonly messageId: string
  readonly nextAttemptAt?: string | null
}

describe('a mailing', () => {
  let newsroom: Newsroom
  let sink: SmtpSink

  beforeAll(async () => {
    newsroom = await openNewsroom()
  })
  afterAll(async () => {
    await newsroom.close()
  })
  afterEach(async () => {
    await sink.close()
  })

  const audienceOf = (readers: number): Promise<TestAudience> =>
    createAudience(newsroom.payload, readers, { ...issueWithoutEntries() })
  const play = async (options: SinkOptions = {}): Promise<void> => {
    sink = await startSmtpSink(options)
  }
  const work = (more: Partial<RunWorkerArgs> = {}): Promise<void> =>
    workUntilSettled(newsroom, sink.url, more)
  const change = (collection: string, id: string | undefined, data: object): Promise<unknown> =>
    newsroom.payload.db.updateOne({ collection, id: id ?? '', data: { ...data } })
  const mailing = ({ mailingId }: TestAudience) =>
    newsroom.payload.findByID({
      collection: 'mailings',
      id: mailingId,
      depth: 0,
    }) as Promise<unknown>
  const deliveries = async ({ mailingId }: TestAudience): Promise<DeliveryRow[]> => {
    const { docs } = await newsroom.payload.find({
      collection: 'deliveries',
      depth: 0,
      pagination: false,
      sort: 'address',
      where: { mailing: { equals: mailingId } },
    })
    return docs as never
  }

  it('reaches every active subscriber once, and settles with counts that add up', async () => {
    const audience = await audienceOf(12)
    await play()
    await work()
    expect([...sink.taken.keys()].sort()).toEqual([...audience.addresses].sort())
    expect([...sink.taken.values()].every((copies) => copies === 1)).toBe(true)
    expect(await mailing(audience)).toMatchObject({
      state: 'settled',
      audienceSize: 12,
      counts: { accepted: 12, queued: 0, submitting: 0, uncertain: 0 },
      rendererVersion: RENDERER_VERSION,
    })
  })

  it('gives each subscriber a personal unsubscribe link, and the Message-ID that the ledger has', async () => {
    const audience = await audienceOf(2)
    await play()
    await work()
    const keys = await signingKeys(newsroom.payload, newsroom.options)
    const rows = await deliveries(audience)
    for (const raw of sink.raws) {
      const mail = await simpleParser(raw)
      const row = rows.find(({ messageId }) => mail.messageId === `<${messageId}>`)
      const line = mail.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line ?? ''
      const token = /unsubscribe\/([^>]+)>/.exec(line)?.[1] ?? ''
      expect(verifyToken(keys, 'unsubscribe', token)).toBe(row?.subscription)
      expect(mail.text).toContain(token)
      expect(mail.html).toContain(token)
    }
    expect(sink.raws).toHaveLength(2)
  })

  it("records each outcome with the server's reply", async () => {
    const audience = await audienceOf(4)
    const [, refused, uncertain, deferred] = audience.addresses
    await play({
      script: (address) => {
        if (address === refused) return { at: 'RCPT', reply: '550 5.1.1 No such user' }
        if (address === uncertain) return { at: 'afterDot', drop: true }
        return address === deferred ? { at: 'end', reply: '451 4.3.0 Later' } : undefined
      },
    })
    const stop = new AbortController()
    const onProgress = ({ counts }: { counts: { deferred: number; queued: number } }): void => {
      if (counts.deferred === 1 && counts.queued === 0) stop.abort()
    }
    await work({ signal: stop.signal, onProgress })
    expect(await deliveries(audience)).toMatchObject([
      { state: 'accepted' },
      { state: 'refused', lastReply: '550 5.1.1 No such user' },
      { state: 'uncertain' },
      { state: 'deferred', lastReply: '451 4.3.0 Later', nextAttemptAt: expect.any(String) },
    ])
    expect(await mailing(audience)).toMatchObject({ state: 'submitting' })
    await change('mailings', audience.mailingId, { state: 'cancelled' })
  })

  it('skips suppressed addresses, and mails nobody who unsubscribed or never confirmed', async () => {
    const audience = await audienceOf(4)
    const [suppressed] = audience.addresses
    const [, left, pending] = audience.subscriptionIds
    const hashOf = await createSuppressionHash(newsroom.payload, newsroom.options)
    await newsroom.payload.db.create({
      collection: 'suppressions',
      data: {
        id: newId(),
        addressHash: hashOf(suppressed ?? ''),
        reason: 'complaint',
        at: systemClock().toISOString(),
      },
    })
    await change('subscriptions', left, { state: 'unsubscribed' })
    await change('subscriptions', pending, { state: 'pending' })
    await play()
    await work()
    expect([...sink.taken.keys()]).toEqual([audience.addresses[3]])
    expect(await deliveries(audience)).toMatchObject([
      { state: 'skipped', skipReason: 'suppressed' },
      { state: 'accepted' },
    ])
  })

  it('skips a subscriber who unsubscribes while the mailing runs', async () => {
    const audience = await audienceOf(130)
    let done = false
    await play({
      script: () => {
        if (done) return undefined
        done = true
        for (const id of audience.subscriptionIds) {
          void change('subscriptions', id, { state: 'unsubscribed' })
        }
        return undefined
      },
    })
    await work()
    const skipped = (await deliveries(audience)).filter(
      ({ skipReason }) => skipReason === 'unsubscribed',
    )
    // Only rows that were leased already are sent.
    expect(skipped.length).toBeGreaterThanOrEqual(30)
    expect(sink.taken.size).toBe(130 - skipped.length)
  })

  it('pauses with a sentence when a reply blames our set-up, and refuses no delivery', async () => {
    const audience = await audienceOf(30)
    const reply = `550 5.7.26 Not authenticated to ${audience.addresses[0] ?? ''}`
    await play({ script: () => ({ at: 'end', reply }) })
    await work()
    expect(await mailing(audience)).toMatchObject({
      state: 'paused',
      pauseReason: '550 5.7.26 Not authenticated to <address>',
    })
    expect(new Set((await deliveries(audience)).map(({ state }) => state))).toEqual(
      new Set(['queued']),
    )
  })

  it('changes no row while the server cannot be reached, and continues when it can', async () => {
    const audience = await audienceOf(3)
    await play()
    await sink.close()
    let working: Promise<void> | undefined
    await new Promise<void>((resolve) => {
      working = work({
        onTurn: ({ unreachable }) => {
          if (unreachable !== undefined) resolve()
        },
      })
    })
    const rows = await deliveries(audience)
    sink = await startSmtpSink({ port: sink.port })
    await working
    expect(rows.map(({ state }) => state)).toEqual(['queued', 'queued', 'queued'])
    expect(await mailing(audience)).toMatchObject({ state: 'settled', counts: { accepted: 3 } })
  })

  it('finishes what is in flight when told to stop, and leaves nothing uncertain', async () => {
    const audience = await audienceOf(60)
    const stop = new AbortController()
    await play({
      slowMs: 20,
      onStep: (step) => {
        if (step === 'dot' && sink.taken.size === 10) stop.abort()
      },
    })
    await work({ signal: stop.signal })
    const rows = await deliveries(audience)
    const accepted = rows.filter(({ state }) => state === 'accepted')
    expect(accepted.length).toBe(sink.taken.size)
    expect(accepted.length).toBeLessThan(60)
    expect(rows.filter(({ state }) => state === 'queued').length).toBe(60 - accepted.length)
    await work()
    expect([...sink.taken.values()]).toEqual(Array.from({ length: 60 }, () => 1))
  })

  it('is sent by two workers at once, and still once to each', async () => {
    const audience = await audienceOf(250)
    await play()
    await Promise.all([work(), work()])
    expect(sink.taken.size).toBe(250)
    expect([...sink.taken.values()].every((copies) => copies === 1)).toBe(true)
    expect(await mailing(audience)).toMatchObject({ state: 'settled', counts: { accepted: 250 } })
  })

  it('waits for the end of its undo window', async () => {
    const audience = await audienceOf(1)
    await change('mailings', audience.mailingId, {
      holdUntil: new Date(systemClock().getTime() + 3_600_000).toISOString(),
    })
    await play()
    const stop = new AbortController()
    let turns = 0
    await work({
      signal: stop.signal,
      onTurn: () => {
        turns += 1
        if (turns === 2) stop.abort()
      },
    })
    expect(turns).toBe(2)
    expect(sink.taken.size).toBe(0)
    expect(await mailing(audience)).toMatchObject({ state: 'holding' })
    await change('mailings', audience.mailingId, { state: 'cancelled' })
  })

  it('is not settled while deliveries that were entered are missing', async () => {
    const audience = await audienceOf(3)
    await play()
    const onProgress = ({ state }: { state: string }): void => {
      expect(state).not.toBe('settled')
    }
    await change('mailings', audience.mailingId, { state: 'submitting', audienceSize: 3 })
    await work({ onProgress })
    expect(await mailing(audience)).toMatchObject({
      state: 'paused',
      pauseReason: expect.stringContaining('3 of 3 deliveries'),
    })
  })

  it('without a single subscriber settles as well', async () => {
    const audience = await audienceOf(0)
    await play()
    await work()
    expect(await mailing(audience)).toMatchObject({ state: 'settled', audienceSize: 0 })
  })
})
