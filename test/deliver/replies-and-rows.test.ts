import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'

import { newId } from '../../src/storage/write/new-id.js'
import { signingKeys } from '../../src/storage/signing-keys.js'
import { createSuppressionHash } from '../../src/storage/suppression-hash.js'
import { systemClock } from '../../src/storage/system-clock.js'
import type { DeliveryContext } from '../../src/deliver/delivery-context.js'
import { tick } from '../../src/deliver/tick.js'
import { parseEnvelopeSender } from '../../src/domain/addresses/envelope-sender.js'
import type { TestAudience } from '../support/create-audience.js'
import { openDeliveryHarness, type DeliveryHarness } from '../support/delivery-harness.js'
import type { SinkReaction } from '../support/smtp/smtp-sink.js'

const DAY_MS = 86_400_000

let room: DeliveryHarness

beforeAll(async () => {
  room = await openDeliveryHarness()
})
afterAll(() => room.close())
afterEach(() => room.reset())

const suppressionOf = async (address = ''): Promise<unknown> => {
  const hashOf = await createSuppressionHash(room.newsroom.payload, room.newsroom.options)
  const [found] = await room.findRows('suppressions', { addressHash: { equals: hashOf(address) } })
  return found?.['reason']
}

type Case = {
  readonly act: SinkReaction
  readonly row: object
  readonly mailing: object
  readonly suppressedFor?: string
}

describe('the effect of a reply on its delivery', () => {
  it.each<Case>([
    {
      act: { at: 'RCPT', reply: '452 4.2.2 Mailbox full' },
      row: { state: 'deferred', attempts: 1, lastReply: '452 4.2.2 Mailbox full' },
      mailing: { state: 'submitting' },
    },
    {
      act: { at: 'RCPT', reply: '421 4.7.28 Unusual rate of mail' },
      row: { state: 'deferred', attempts: 1 },
      mailing: { state: 'submitting' },
    },
    {
      act: { at: 'RCPT', reply: '550 5.1.1 No such user' },
      row: { state: 'refused', attempts: 1 },
      mailing: { state: 'settled' },
      suppressedFor: 'no such address: 550 5.1.1',
    },
    {
      act: { at: 'RCPT', reply: '552 5.2.2 Mailbox full' },
      row: { state: 'refused', attempts: 1 },
      mailing: { state: 'settled' },
    },
    {
      act: { at: 'end', reply: '554 5.7.1 Policy' },
      row: { state: 'refused', attempts: 1 },
      mailing: { state: 'settled' },
    },
    {
      act: { at: 'end', reply: '550 5.7.26 Not authenticated' },
      row: { state: 'queued', attempts: 0, lastReply: '550 5.7.26 Not authenticated' },
      mailing: { state: 'paused', pausedBy: 'SETUP_WRONG', report: 'due' },
    },
    {
      act: { at: 'MAIL', reply: '450 4.7.1 Too much mail from you' },
      row: { state: 'queued', attempts: 0 },
      mailing: { state: 'submitting' },
    },
    {
      act: { at: 'beforeDot', drop: true },
      row: { state: 'deferred', attempts: 1 },
      mailing: { state: 'submitting' },
    },
    {
      act: { at: 'afterDot', drop: true },
      row: { state: 'uncertain', attempts: 1 },
      mailing: { state: 'settled' },
    },
  ])('$act', async ({ act: played, mailing, row, suppressedFor }) => {
    const { addresses, mailingId } = await room.createAudience(1)
    room.setSmtpScript(() => played)
    await room.workUntilIdle()
    expect(await room.findDeliveries(mailingId)).toMatchObject([row])
    expect(await room.findMailing(mailingId)).toMatchObject(mailing)
    expect(await suppressionOf(addresses[0])).toBe(suppressedFor)
  })

  it('from a throttled domain makes all of its deliveries wait, and the others are sent', async () => {
    const { addresses, mailingId } = await room.createAudience(12)
    const rows = await room.findRows('subscribers', { address: { in: addresses } })
    const elsewhere = `${newId()}@elsewhere.example`
    const data = { address: elsewhere, normalizedAddress: elsewhere }
    await room.updateRow('subscribers', rows.at(-1)?.id, data)
    room.setSmtpScript((address) =>
      address.endsWith('example.org') ? { at: 'RCPT', reply: '450 4.7.1 Slow' } : undefined,
    )
    const slowed: string[] = []
    await room.workUntilIdle((context) => ({
      ...context,
      state: {
        ...context.state,
        rateLimiter: {
          ...context.state.rateLimiter,
          slowDown: (publication, domains) => {
            slowed.push(...domains)
            return context.state.rateLimiter.slowDown(publication, domains)
          },
        },
      },
    }))
    expect(slowed).toEqual(['example.org'])
    const states = (await room.findDeliveries(mailingId)).map(({ address, state }) => [
      address,
      state,
    ])
    expect(states.filter(([, state]) => state === 'accepted')).toEqual([[elsewhere, 'accepted']])
    expect(states.filter(([, state]) => state === 'deferred')).toHaveLength(11)
  })
})

it('an unknown address is skipped in the next mailing of its publication', async () => {
  const { addresses, mailingId, publicationId } = await room.createAudience(2)
  const [unknown] = addresses
  room.setSmtpScript((address) =>
    address === unknown ? { at: 'RCPT', reply: '550 5.1.1 No such user' } : undefined,
  )
  await room.workUntilIdle()
  const [first] = await room.findRows('mailings', { id: { equals: mailingId } })
  const [edition] = await room.findRows('editions', { id: { equals: first?.['edition'] } })
  const [issue] = await room.findRows('issues', { id: { equals: first?.['issue'] } })
  const next = { issue: newId(), edition: newId(), mailing: newId() }
  const create = (collection: string, data: object): Promise<unknown> =>
    room.newsroom.payload.db.create({ collection, data: { ...data } })
  await create('issues', { ...issue, id: next.issue, slug: next.issue, number: 2 })
  await create('editions', { ...edition, id: next.edition, issue: next.issue })
  await create('mailings', {
    ...{ id: next.mailing, issue: next.issue, edition: next.edition, state: 'holding' },
    ...{ publication: publicationId, holdUntil: systemClock().toISOString() },
  })
  await room.workUntilIdle()
  const rows = await room.findDeliveries(next.mailing)
  expect(rows.find(({ address }) => address === unknown)).toMatchObject({
    state: 'skipped',
    skipReason: 'suppressed',
    attempts: 0,
  })
  expect(rows.filter(({ state }) => state === 'accepted')).toHaveLength(1)
})

it('a deferred delivery is refused with a reason once the give-up time is over', async () => {
  const { mailingId } = await room.createAudience(1)
  room.setSmtpScript(() => ({ at: 'RCPT', reply: '450 4.2.1 Try later' }))
  for (let halfDays = 0; halfDays < 10; halfDays += 1) {
    await room.workUntilIdle()
    room.advanceClock(DAY_MS / 2)
  }
  const [row] = await room.findDeliveries(mailingId)
  expect(row).toMatchObject({
    state: 'refused',
    lastReply: '450 4.2.1 Try later (given up: the time to try again is over)',
  })
  expect(row?.['attempts']).toBeGreaterThan(5)
  expect(await room.findMailing(mailingId)).toMatchObject({ state: 'settled' })
})

describe('uncertain messages', () => {
  const resending = async (readers: number, resendUncertain: boolean): Promise<TestAudience> => {
    const audience = await room.createAudience(readers)
    await room.updateRow('publications', audience.publicationId, { delivery: { resendUncertain } })
    return audience
  }

  /** Rows as a worker leaves them that is killed while it sends them. */
  const leaveSubmitting = async ({ mailingId }: TestAudience): Promise<void> => {
    const context = await room.openDeliveryContext()
    await tick(context)
    await tick(context)
    const lease = { mailingId, token: newId(), workerId: 'dead', forMs: 0 }
    const rows = await context.ledger.lease(lease, 10)
    await context.ledger.beginSubmitting(
      lease.token,
      rows.map(({ id }) => id),
    )
    room.advanceClock(120_000)
  }

  it('are sent again with the same Message-ID where the publication allows it', async () => {
    const { addresses, mailingId } = await resending(3, true)
    const [first = ''] = addresses
    room.setSmtpScript((address, attempt) =>
      address === first && attempt === 1 ? { at: 'afterDot', drop: true } : undefined,
    )
    await room.workUntilIdle()
    expect(await room.findMailing(mailingId)).toMatchObject({
      state: 'settled',
      counts: { accepted: 3 },
    })
    expect(addresses.map((address) => room.sink.taken.get(address))).toEqual([2, 1, 1])
    const [one, two] = room.sink.messageIds.get(first) ?? []
    expect(one).toBeDefined()
    expect(two).toBe(one)
  })

  it('are held after five copies, for a message that breaks every connection', async () => {
    const { addresses, mailingId } = await resending(1, true)
    room.setSmtpScript(() => ({ at: 'afterDot', drop: true }))
    await room.workUntilIdle()
    expect(room.sink.taken.get(addresses[0] ?? '')).toBe(5)
    expect(await room.findDeliveries(mailingId)).toMatchObject([
      { state: 'uncertain', attempts: 5 },
    ])
    expect(await room.findMailing(mailingId)).toMatchObject({ state: 'settled' })
  })

  it.each([
    [true, 'accepted', 1],
    [false, 'uncertain', 0],
  ] as const)(
    'of a dead worker end %s when sending again is %p',
    async (resends, state, copies) => {
      const audience = await resending(2, resends)
      room.setSmtpScript(() => ({ at: 'MAIL', reply: '450 4.7.1 Not yet' }))
      await leaveSubmitting(audience)
      room.setSmtpScript(() => undefined)
      await room.workUntilIdle()
      expect((await room.findDeliveries(audience.mailingId)).map((row) => row['state'])).toEqual([
        state,
        state,
      ])
      expect(audience.addresses.map((address) => room.sink.taken.get(address) ?? 0)).toEqual([
        copies,
        copies,
      ])
      expect(await room.findMailing(audience.mailingId)).toMatchObject({ state: 'settled' })
    },
  )
})

it('the envelope sender names each delivery, where there is a mailbox for bounces', async () => {
  const { mailingId, publicationId } = await room.createAudience(2)
  const senders: string[] = []
  const watched = (context: DeliveryContext): DeliveryContext => ({
    ...context,
    transport: {
      send: (message) => {
        senders.push(message.envelope.from)
        return context.transport.send(message)
      },
    },
  })
  const delivery = { bounceMailbox: 'a.mailbox.that.is.far.too.long@news.example' }
  await room.updateRow('publications', publicationId, { delivery })
  await room.workUntilIdle(watched)
  expect(await room.findMailing(mailingId)).toMatchObject({
    state: 'paused',
    pauseReason: expect.stringContaining('at most 20 characters'),
  })
  await room.updateRow('publications', publicationId, {
    delivery: { bounceMailbox: 'bounces@news.example' },
  })
  await room.updateRow('mailings', mailingId, { state: 'preparing' })
  await room.workUntilIdle(watched)
  const keys = await signingKeys(room.newsroom.payload, room.newsroom.options)
  const named = senders.map((sender) => parseEnvelopeSender(keys, sender)).sort()
  expect(named).toEqual((await room.findDeliveries(mailingId)).map(({ id }) => id).sort())
  expect(senders).not.toHaveLength(0)
  expect(senders.every((sender) => /^bounces\+[a-z2-7]{42}@news\.example$/.test(sender))).toBe(true)
})
