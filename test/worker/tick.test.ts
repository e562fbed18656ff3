import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import type { Stall } from '../../src/deliver/stall/stall.js'
import { findLastTick } from '../../src/storage/last-tick.js'
import { systemClock } from '../../src/storage/system-clock.js'
import { issueWithoutEntries } from '../compile/issue-without-entries.js'
import { createAudience } from '../support/create-audience.js'
import { editorActions } from '../support/editor-actions.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { startSmtpSink, type SmtpSink } from '../support/smtp/smtp-sink.js'
import { TICK_SECRET, tickClient } from '../support/tick-client.js'

let newsroom: Newsroom
let sink: SmtpSink
let tick: ReturnType<typeof tickClient>
let slowMs = 0
const lines: string[] = []

beforeAll(async () => {
  sink = await startSmtpSink({ slowMs: () => slowMs })
  process.env['SMTP_URL'] = sink.url
  process.env['TICK_SECRET'] = TICK_SECRET
  newsroom = await openNewsroom({ logTo: (line) => lines.push(line) })
  tick = tickClient(newsroom)
})
beforeEach(() => {
  slowMs = 0
})
afterAll(async () => {
  await sink.close()
  await newsroom.close()
})

const mailingOf = (id: string): Promise<Record<string, unknown>> =>
  newsroom.payload.findByID({ collection: 'mailings', depth: 0, id })

describe('a tick', () => {
  it('publishes what is due, sends it, and says that nothing is left', async () => {
    const actions = editorActions(newsroom)
    const { issueId, publicationId } = await actions.issue()
    const { id: subscriber } = await newsroom.payload.create({
      collection: 'subscribers',
      data: { address: 'reader@readers.example' },
      overrideAccess: true,
    })
    await newsroom.payload.create({
      collection: 'subscriptions',
      data: { publication: publicationId, state: 'active', subscriber },
      overrideAccess: true,
    })
    await actions.approve(issueId)
    await newsroom.payload.db.updateOne({
      collection: 'issues',
      data: { publishAt: '2026-01-01T09:00:00.000Z', stage: 'scheduled' },
      id: issueId,
    })
    const { report, status } = await tick({ maxSeconds: 20 })
    expect({ report, status }).toMatchObject({
      report: {
        done: { accepted: 1, begun: 1, published: 1, settled: 1, refused: 0, uncertain: 0 },
        left: { mailings: 0, messages: 0, paused: 0 },
        next: null,
        problem: null,
      },
      status: 200,
    })
    expect(sink.taken.get('reader@readers.example')).toBe(1)
    expect(report.seconds).toBeLessThan(10)
  })

  it('stops in time, gives rows back and says when to call again; the next ones finish', async () => {
    const { addresses, mailingId } = await createAudience(newsroom.payload, 120, {
      ...issueWithoutEntries(),
    })
    slowMs = 800
    const first = await tick({ maxSeconds: 5 })
    expect(first.report.seconds).toBeLessThanOrEqual(5)
    expect(first.report).toMatchObject({
      left: { mailings: 1 },
      next: { inSeconds: 0 },
      problem: null,
    })
    const { accepted, uncertain } = first.report.done
    expect(accepted).toBeGreaterThan(0)
    expect(uncertain).toBe(0)
    expect(accepted + first.report.left.messages).toBe(120)
    expect(await mailingOf(mailingId)).toMatchObject({ counts: { accepted } })
    const { totalDocs } = await newsroom.payload.count({
      collection: 'deliveries',
      where: { state: { in: ['leased', 'submitting'] } },
    })
    expect(totalDocs).toBe(0)
    slowMs = 0
    const last = await tick({ maxSeconds: 30 })
    expect(last.report).toMatchObject({ done: { settled: 1 }, left: { mailings: 0 }, next: null })
    expect(addresses.filter((address) => sink.taken.get(address) !== 1)).toEqual([])
    expect(await mailingOf(mailingId)).toMatchObject({ counts: { accepted: 120, uncertain: 0 } })
  }, 60_000)

  it('cuts off a message that the server does not answer, and is in time nevertheless', async () => {
    await createAudience(newsroom.payload, 3, { ...issueWithoutEntries() })
    slowMs = 20_000
    const { report } = await tick({ maxSeconds: 5 })
    expect(report.seconds).toBeLessThanOrEqual(5)
    expect(report.done).toMatchObject({ accepted: 0, uncertain: 3 })
  }, 30_000)

  it('says when the undo window of a mailing is over', async () => {
    const { mailingId } = await createAudience(newsroom.payload, 1, { ...issueWithoutEntries() })
    const holdUntil = new Date(systemClock().getTime() + 3_600_000).toISOString()
    await newsroom.payload.db.updateOne({
      collection: 'mailings',
      data: { holdUntil },
      id: mailingId,
    })
    const { report } = await tick({ maxSeconds: 10 })
    expect(report).toMatchObject({ left: { mailings: 1 }, next: { at: holdUntil } })
    expect(report.next?.inSeconds).toBeGreaterThan(3500)
    expect(report.seconds).toBeLessThan(5)
    await newsroom.payload.db.updateOne({
      collection: 'mailings',
      data: { state: 'cancelled' },
      id: mailingId,
    })
  })

  it('is harmless beside another tick: nobody is left out or mailed twice', async () => {
    const { addresses } = await createAudience(newsroom.payload, 200, { ...issueWithoutEntries() })
    slowMs = 20
    const answers = await Promise.all([1, 2, 3].map(() => tick({ maxSeconds: 30 })))
    const sum = answers.reduce((all, { report }) => all + report.done.accepted, 0)
    expect(sum).toBe(200)
    expect(addresses.filter((address) => sink.taken.get(address) !== 1)).toEqual([])
  }, 60_000)

  it('reports a mailing that did not move in any tick for a quarter of an hour', async () => {
    const { mailingId } = await createAudience(newsroom.payload, 1, { ...issueWithoutEntries() })
    await newsroom.payload.db.updateOne({
      collection: 'mailings',
      data: { state: 'submitting', audienceSize: 1, startedAt: systemClock().toISOString() },
      id: mailingId,
    })
    await newsroom.payload.create({
      collection: 'deliveries',
      data: {
        ...{
          address: 'stuck@readers.example',
          mailing: mailingId,
          messageId: 'stuck@news.example',
        },
        ...{ leaseToken: 'of another', state: 'leased', variant: 'default' },
        leaseUntil: new Date(systemClock().getTime() + 86_400_000).toISOString(),
        subscription: (await newsroom.payload.find({ collection: 'subscriptions', limit: 1 }))
          .docs[0]?.id,
      },
      overrideAccess: true,
    })
    const stillOf = async () => {
      const { samples } = (await mailingOf(mailingId)) as { samples: { still?: Stall | null } }
      return samples.still
    }
    await tick({ maxSeconds: 5 })
    const still = await stillOf()
    expect(still).toMatchObject({ isTold: false })
    const { samples } = (await mailingOf(mailingId)) as { samples: object }
    const longAgo = { ...still, sinceMs: systemClock().getTime() - 20 * 60_000 }
    await newsroom.payload.db.updateOne({
      collection: 'mailings',
      data: { samples: { ...samples, still: longAgo } },
      id: mailingId,
    })
    await tick({ maxSeconds: 5 })
    expect(await stillOf()).toMatchObject({ isTold: true })
    await newsroom.payload.db.updateOne({
      collection: 'mailings',
      data: { state: 'cancelled' },
      id: mailingId,
    })
  }, 30_000)

  it('keeps when the last one began', async () => {
    const before = systemClock().getTime()
    await tick({ maxSeconds: 5 })
    const at = await findLastTick(newsroom.payload, newsroom.options.slugs)
    expect(at?.getTime()).toBeGreaterThanOrEqual(before)
  })
})

describe('who calls a tick', () => {
  it.each([
    ['another secret', { secret: 'another secret of its own' }],
    ['the beginning of the secret', { secret: TICK_SECRET.slice(0, -1) }],
    ['nothing', { headers: { authorization: '' } }],
    ['a log-in of another kind', { headers: { authorization: `JWT ${TICK_SECRET}` } }],
  ])('is refused with %s, and nothing happens', async (_, call) => {
    const before = await findLastTick(newsroom.payload, newsroom.options.slugs)
    const { headers, message, status } = await tick(call)
    expect(status).toBe(401)
    expect(message).toContain('Authorization: Bearer')
    expect(headers.get('www-authenticate')).toBe('Bearer')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(await findLastTick(newsroom.payload, newsroom.options.slugs)).toEqual(before)
  })

  it('may guess ten times, while the right secret is always taken', async () => {
    const statuses: number[] = []
    for (let times = 0; times < 14; times += 1)
      statuses.push((await tick({ secret: `wrong secret no ${String(times)}` })).status)
    expect(statuses).toContain(429)
    expect(statuses.at(-1)).toBe(429)
    expect((await tick({ maxSeconds: 5 })).status).toBe(200)
  })

  it.each(['GET', 'HEAD'])('changes nothing with %s, whatever the secret', async (method) => {
    const before = await findLastTick(newsroom.payload, newsroom.options.slugs)
    const { headers, status } = await tick({ method })
    expect({ allow: headers.get('allow'), status }).toEqual({ allow: 'POST', status: 405 })
    expect(await findLastTick(newsroom.payload, newsroom.options.slugs)).toEqual(before)
  })

  it.each(['0', '4', '-1', '1e3', 'ten', '5.5', '9999999999'])(
    'gets a sentence for maxSeconds=%s',
    async (maxSeconds) => {
      const { message, status } = await tick({ maxSeconds })
      expect({ message, status }).toEqual({
        message: expect.stringContaining('whole number of seconds, at least 5'),
        status: 400,
      })
    },
  )

  it('finds no secret and no address in the log', () => {
    const log = lines.join('')
    expect(log).toContain('Mailing')
    expect(log).not.toContain(TICK_SECRET)
    expect(log).not.toContain('wrong secret')
    expect(log).not.toContain('@')
  })
})
