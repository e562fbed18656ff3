import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { createLedger } from '../../../src/storage/ledger/index.js'
import { newId } from '../../../src/storage/write/new-id.js'
import { systemClock } from '../../../src/storage/system-clock.js'
import type { AdminLedger } from '../../../src/deliver/ports/admin-ledger.js'
import type { Ledger, Outcome } from '../../../src/deliver/ports/ledger.js'
import { createAudience, type TestAudience } from '../../support/create-audience.js'
import { openNewsroom, type Newsroom } from '../../support/newsroom.js'

const at = new Date('2026-11-22T12:00:00.000Z')
const retryAt = new Date('2026-11-22T12:30:00.000Z')
const refused = (reply: string): Outcome => ({ state: 'refused', at, reply })
const accepted: Outcome = { state: 'accepted', at, reply: '250 2.0.0 Taken' }
const uncertain: Outcome = { state: 'uncertain', at, reply: 'Connection closed' }

describe("the ledger's queries for the admin", () => {
  let audience: TestAudience
  let ledger: Ledger & AdminLedger
  let newsroom: Newsroom
  let token: string

  beforeAll(async () => {
    newsroom = await openNewsroom()
  })
  afterAll(async () => {
    await newsroom.close()
  })
  beforeEach(async () => {
    audience = await createAudience(newsroom.payload, 6)
    ledger = createLedger(newsroom.payload, newsroom.options.slugs, systemClock)
    token = newId()
  })

  /** A mailing whose rows have these outcomes in the order of the addresses; further rows are queued. */
  const play = async (
    outcomes: readonly Outcome[],
    addresses: readonly string[] = [],
  ): Promise<string[]> => {
    const ids = audience.subscriptionIds.map(() => newId())
    await ledger.enter(
      audience.subscriptionIds.map((subscriptionId, index) => ({
        id: ids[index] ?? '',
        mailingId: audience.mailingId,
        subscriptionId,
        variant: 'all',
        address: addresses[index] ?? `reader${index}@example.org`,
        name: undefined,
        messageId: `${ids[index] ?? ''}@news.example`,
        state: 'queued',
      })),
    )
    const lease = { mailingId: audience.mailingId, token, workerId: 'one', forMs: 60_000 }
    await ledger.lease(lease, 6)
    await ledger.beginSubmitting(token, ids.slice(0, outcomes.length))
    const recorded = outcomes.map((outcome, index) => ({ deliveryId: ids[index] ?? '', outcome }))
    await ledger.record(token, recorded)
    return ids
  }
  const counts = () => ledger.counts(audience.mailingId)

  it('report totals, skip reasons and when the next row is due', async () => {
    await play([
      accepted,
      { state: 'deferred', at, reply: '451 later', retryAt: new Date('2026-11-22T14:00:00Z') },
      { state: 'deferred', at, reply: '451 later', retryAt },
      { state: 'skipped', at, reason: 'unsubscribed' },
      { state: 'skipped', at, reason: 'suppressed' },
      { state: 'skipped', at, reason: 'suppressed' },
    ])
    expect(await ledger.totals(audience.mailingId)).toEqual({
      counts: await counts(),
      skippedFor: { unsubscribed: 1, suppressed: 2 },
      nextTryAt: retryAt,
    })
  })

  it('skip everything that has not begun, and let submitting rows finish', async () => {
    const ids = await play([accepted, { state: 'deferred', at, reply: '451 later', retryAt }])
    await ledger.beginSubmitting(token, [ids[2] ?? ''])
    await ledger.skipOpen(audience.mailingId, 'cancelled')
    expect(await counts()).toMatchObject({ accepted: 1, submitting: 1, skipped: 4, leased: 0 })
    expect(await ledger.beginSubmitting(token, [ids[3] ?? ''])).toEqual(new Set())
    await ledger.record(token, [{ deliveryId: ids[2] ?? '', outcome: accepted }])
    expect(await ledger.totals(audience.mailingId)).toMatchObject({
      counts: { accepted: 2, skipped: 4 },
      skippedFor: { cancelled: 4 },
    })
  })

  it('queue refused and deferred rows again, due at once, and no others', async () => {
    await play([
      accepted,
      refused('550 5.1.1 No such user'),
      { state: 'deferred', at, reply: '451 later', retryAt: new Date('2126-01-01T00:00:00Z') },
      uncertain,
      { state: 'skipped', at, reason: 'unsubscribed' },
      { state: 'skipped', at, reason: 'suppressed' },
    ])
    await ledger.requeue(audience.mailingId)
    expect(await counts()).toMatchObject({ accepted: 1, queued: 2, uncertain: 1, skipped: 2 })
    const again = { mailingId: audience.mailingId, token: newId(), workerId: 'two', forMs: 60_000 }
    expect(await ledger.lease(again, 6)).toHaveLength(2)
  })

  it('mark uncertain rows as accepted, or queue them again', async () => {
    const [first, second, third] = await play([uncertain, uncertain, uncertain, accepted])
    const { mailingId } = audience
    expect(await ledger.resolveUncertain(mailingId, [first ?? ''], 'accepted')).toBe(1)
    expect(await ledger.resolveUncertain(mailingId, [first ?? ''], 'queued')).toBe(0)
    expect(await counts()).toMatchObject({ accepted: 2, uncertain: 2 })
    expect(await ledger.resolveUncertain(newId(), [second ?? ''], 'accepted')).toBe(0)
    expect(await ledger.resolveUncertain(mailingId, 'all', 'queued')).toBe(2)
    const late = { deliveryId: third ?? '', outcome: accepted }
    expect(await ledger.record(token, [late])).toBe(0)
    expect(await counts()).toMatchObject({ accepted: 2, queued: 2, uncertain: 0 })
  })

  it('queue uncertain rows again that were not tried too often', async () => {
    await play([uncertain, uncertain, accepted])
    const { mailingId } = audience
    expect(await ledger.resolveUncertain(mailingId, { attemptsBelow: 1 }, 'queued')).toBe(0)
    expect(await ledger.resolveUncertain(mailingId, { attemptsBelow: 2 }, 'queued')).toBe(2)
    expect(await counts()).toMatchObject({ accepted: 1, queued: 2, uncertain: 0 })
  })

  it('count replies by domain', async () => {
    await play(
      [
        refused('550 5.1.1 user unknown'),
        refused('550 5.1.1 user unknown'),
        refused('550 5.1.1 user unknown'),
        refused('552 5.2.2 mailbox full'),
        { state: 'deferred', at, reply: '451 slow down', retryAt },
        accepted,
      ],
      ['a@Web.example', 'b@web.example', '"c@d"@firm.example', 'd@web.example', 'e@slow.example'],
    )
    const replies = await ledger.replies(audience.mailingId)
    expect(replies[0]).toEqual({
      state: 'refused',
      reply: '550 5.1.1 user unknown',
      domain: 'web.example',
      readers: 2,
    })
    expect(
      replies
        .slice(1)
        .map(({ domain, reply }) => [domain, reply])
        .sort(),
    ).toEqual([
      ['firm.example', '550 5.1.1 user unknown'],
      ['slow.example', '451 slow down'],
      ['web.example', '552 5.2.2 mailbox full'],
    ])
  })

  it('return rows page by page, each once, also of one state alone', async () => {
    await play([accepted, refused('550 no'), accepted])
    const { mailingId } = audience
    const first = await ledger.page({ mailingId, after: '', limit: 4 })
    const second = await ledger.page({ mailingId, after: first.at(-1)?.id ?? '', limit: 4 })
    expect([...first, ...second].map(({ address }) => address)).toEqual(
      [0, 1, 2, 3, 4, 5].map((index) => `reader${index}@example.org`),
    )
    expect(first[1]).toMatchObject({ attempts: 1, at, lastReply: '550 no', state: 'refused' })
    const refusedRows = await ledger.page({ mailingId, state: 'refused', after: '', limit: 4 })
    expect(refusedRows).toHaveLength(1)
  })
})
