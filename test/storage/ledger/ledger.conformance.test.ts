import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { createLedger } from '../../../src/storage/ledger/index.js'
import { newId } from '../../../src/storage/write/new-id.js'
import { systemClock } from '../../../src/storage/system-clock.js'
import type { Lease, Ledger, NewDelivery, Outcome } from '../../../src/deliver/ports/ledger.js'
import { createAudience, type TestAudience } from '../../support/create-audience.js'
import { openNewsroom, type Newsroom } from '../../support/newsroom.js'

const at = new Date('2026-11-22T12:00:00.000Z')
const accepted: Outcome = { state: 'accepted', at, reply: '250 2.0.0 Taken' }

describe('the ledger', () => {
  let audience: TestAudience
  let ledger: Ledger
  let newsroom: Newsroom

  beforeAll(async () => {
    newsroom = await openNewsroom()
  })
  afterAll(async () => {
    await newsroom.close()
  })
  beforeEach(async () => {
    audience = await createAudience(newsroom.payload, 7)
    ledger = createLedger(newsroom.payload, newsroom.options.slugs, systemClock)
  })

  const rows = (): NewDelivery[] =>
    audience.subscriptionIds.map((subscriptionId, index) => {
      const id = newId()
      return {
        id,
        mailingId: audience.mailingId,
        subscriptionId,
        variant: 'all',
        address: `reader${index}@example.org`,
        name: index === 0 ? undefined : `Reader ${index}`,
        messageId: `${id}@news.example`,
        state: index === 6 ? 'skipped' : 'queued',
        ...(index === 6 ? { skipReason: 'suppressed' } : {}),
      }
    })
  const leaseFor = (workerId: string, forMs = 60_000): Lease => ({
    mailingId: audience.mailingId,
    token: newId(),
    workerId,
    forMs,
  })

  it('enters everybody once, however often', async () => {
    expect(await ledger.enter(rows())).toBe(7)
    expect(await ledger.enter(rows())).toBe(0)
    expect(await ledger.counts(audience.mailingId)).toMatchObject({
      queued: 6,
      skipped: 1,
      accepted: 0,
    })
  })

  it('leases each row as it was entered', async () => {
    const [first] = rows()
    if (first) await ledger.enter([first])
    const [row] = await ledger.lease(leaseFor('one'), 5)
    expect(row).toEqual({
      id: first?.id,
      subscriptionId: first?.subscriptionId,
      variant: 'all',
      address: 'reader0@example.org',
      name: undefined,
      messageId: first?.messageId,
      attempts: 0,
    })
  })

  it('never leases a row to two workers', async () => {
    await ledger.enter(rows())
    const groups = await Promise.all(
      ['one', 'two', 'three'].map((worker) => ledger.lease(leaseFor(worker), 4)),
    )
    const ids = groups.flat().map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(await ledger.counts(audience.mailingId)).toMatchObject({
      leased: ids.length,
      queued: 6 - ids.length,
    })
  })

  it('changes no row without its token', async () => {
    await ledger.enter(rows())
    const lease = leaseFor('one')
    const [row] = await ledger.lease(lease, 1)
    const deliveryId = row?.id ?? ''
    expect(await ledger.beginSubmitting(newId(), [deliveryId])).toEqual(new Set())
    expect(await ledger.record(newId(), [{ deliveryId, outcome: accepted }])).toBe(0)
    expect(await ledger.beginSubmitting(lease.token, [deliveryId])).toEqual(new Set([deliveryId]))
    expect(await ledger.record(lease.token, [{ deliveryId, outcome: accepted }])).toBe(1)
    expect(await ledger.record(lease.token, [{ deliveryId, outcome: { state: 'queued' } }])).toBe(0)
    expect(await ledger.counts(audience.mailingId)).toMatchObject({ accepted: 1, queued: 5 })
  })

  it('records each kind of outcome in one group', async () => {
    await ledger.enter(rows())
    const lease = leaseFor('one')
    const leased = await ledger.lease(lease, 6)
    await ledger.beginSubmitting(
      lease.token,
      leased.map(({ id }) => id),
    )
    const outcomes: Outcome[] = [
      accepted,
      { state: 'refused', at, reply: '550 5.1.1 No such user' },
      { state: 'uncertain', at, reply: 'Connection closed' },
      {
        state: 'deferred',
        at,
        reply: '451 later',
        retryAt: new Date(systemClock().getTime() + 60_000),
      },
      { state: 'skipped', at, reason: 'unsubscribed' },
      { state: 'queued' },
    ]
    await ledger.record(
      lease.token,
      outcomes.map((outcome, index) => ({ deliveryId: leased[index]?.id ?? '', outcome })),
    )
    expect(await ledger.counts(audience.mailingId)).toEqual({
      queued: 1,
      leased: 0,
      submitting: 0,
      accepted: 1,
      deferred: 1,
      refused: 1,
      uncertain: 1,
      skipped: 2,
    })
    const refused = await newsroom.payload.findByID({
      collection: 'deliveries',
      id: leased[1]?.id ?? '',
      depth: 0,
    })
    expect(refused).toMatchObject({
      lastReply: '550 5.1.1 No such user',
      settledAt: at.toISOString(),
      attempts: 1,
    })
  })

  it.each([
    ['queued', true],
    ['leased', true],
    ['submitting', true],
    ['deferred', true],
    ['accepted', false],
    ['uncertain', false],
    ['skipped', false],
  ])('says of a mailing whose last row is %s whether it is open: %s', async (state, isOpen) => {
    const [row] = rows()
    if (row) await ledger.enter([row])
    await newsroom.payload.db.updateOne({
      collection: 'deliveries',
      id: row?.id ?? '',
      data: { state },
    })
    expect(await ledger.hasOpen(audience.mailingId)).toBe(isOpen)
    expect(await ledger.hasOpen(newId())).toBe(false)
  })

  it('counts attempts that were begun, and not those given back', async () => {
    await ledger.enter(rows().slice(0, 1))
    const first = leaseFor('one')
    const [row] = await ledger.lease(first, 1)
    await ledger.beginSubmitting(first.token, [row?.id ?? ''])
    await ledger.record(first.token, [{ deliveryId: row?.id ?? '', outcome: { state: 'queued' } }])
    const second = leaseFor('one')
    expect(await ledger.lease(second, 1)).toMatchObject([{ attempts: 0 }])
    await ledger.beginSubmitting(second.token, [row?.id ?? ''])
    const outcome: Outcome = { state: 'deferred', at, reply: '451 later', retryAt: at }
    await ledger.record(second.token, [{ deliveryId: row?.id ?? '', outcome }])
    expect(await ledger.lease(leaseFor('one'), 1)).toMatchObject([{ attempts: 1 }])
  })

  it('leases a deferred row again when it is due, and not before', async () => {
    await ledger.enter(rows().slice(0, 2))
    const lease = leaseFor('one')
    const leased = await ledger.lease(lease, 2)
    const outcomes = [systemClock().getTime() + 3_600_000, systemClock().getTime() - 1000].map(
      (retryMs, index) => ({
        deliveryId: leased[index]?.id ?? '',
        outcome: { state: 'deferred', at, reply: '451 later', retryAt: new Date(retryMs) } as const,
      }),
    )
    await ledger.record(lease.token, outcomes)
    expect(await ledger.lease(leaseFor('two'), 5)).toMatchObject([{ id: leased[1]?.id }])
  })

  it('reclaims what a dead worker held: leased rows are queued, submitting ones are uncertain', async () => {
    await ledger.enter(rows())
    const dead = leaseFor('dead', -1000)
    const [first] = await ledger.lease(dead, 3)
    await ledger.beginSubmitting(dead.token, [first?.id ?? ''])
    await ledger.lease(leaseFor('alive'), 1)
    expect(await ledger.reclaim()).toEqual({ queued: 2, uncertain: 1 })
    expect(await ledger.counts(audience.mailingId)).toMatchObject({
      leased: 1,
      queued: 4,
      uncertain: 1,
    })
  })

  it('accepts the late outcome of a slow worker for an uncertain row', async () => {
    await ledger.enter(rows())
    const slow = leaseFor('slow', -1000)
    const [row] = await ledger.lease(slow, 1)
    await ledger.beginSubmitting(slow.token, [row?.id ?? ''])
    await ledger.reclaim()
    await ledger.record(slow.token, [{ deliveryId: row?.id ?? '', outcome: accepted }])
    expect(await ledger.counts(audience.mailingId)).toMatchObject({ accepted: 1, uncertain: 0 })
  })

  it.each([
    ['given back', { state: 'queued' }],
    ['deferred', { state: 'deferred', at, reply: '451 try later', retryAt: at }],
  ] as const)(
    'keeps an uncertain row that is %s late: its mailing may have settled',
    async (_, outcome) => {
      await ledger.enter(rows())
      const slow = leaseFor('slow', -1000)
      const [row] = await ledger.lease(slow, 1)
      await ledger.beginSubmitting(slow.token, [row?.id ?? ''])
      await ledger.reclaim()
      await ledger.record(slow.token, [{ deliveryId: row?.id ?? '', outcome }])
      expect(await ledger.counts(audience.mailingId)).toMatchObject({ deferred: 0, uncertain: 1 })
    },
  )

  it('keeps a lease that is renewed', async () => {
    await ledger.enter(rows())
    const lease = leaseFor('one', -1000)
    await ledger.lease(lease, 2)
    await ledger.renew({ ...lease, forMs: 60_000 })
    expect(await ledger.reclaim()).toEqual({ queued: 0, uncertain: 0 })
  })
})
