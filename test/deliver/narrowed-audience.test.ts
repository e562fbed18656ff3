import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import type { AudienceResolver } from '../../src/options/groups/audience.js'
import { attachOptions, optionsOf } from '../../src/options/plugin-options.js'
import { openDeliveryHarness, type DeliveryHarness } from '../support/delivery-harness.js'
import type { Newsroom } from '../support/newsroom.js'
import { workUntilSettled } from '../support/work-until-settled.js'

describe('an audience that the host narrows', () => {
  let house: DeliveryHarness
  beforeAll(async () => {
    house = await openDeliveryHarness()
  })
  afterEach(() => house.reset())
  afterAll(() => house.close())

  const narrowedBy = (audience: AudienceResolver): Newsroom => {
    const { payload } = house.newsroom
    const config = attachOptions(payload.config as never, { ...optionsOf(payload), audience })
    return {
      ...house.newsroom,
      payload: Object.create(payload, { config: { value: config } }) as Payload,
    }
  }
  /** Addresses by how their rows ended: `accepted`, `excluded`, `suppressed`. */
  const ends = async (mailingId: string): Promise<Record<string, string[]>> => {
    const found: Record<string, string[]> = {}
    for (const row of await house.findDeliveries(mailingId)) {
      const end = String(row['skipReason'] ?? row['state'])
      found[end] = [...(found[end] ?? []), String(row['address'])].sort()
    }
    return found
  }

  it('by a condition mails those who meet it, and counts the others with the reason', async () => {
    const { addresses, issueId, mailingId, publicationId } = await house.createAudience(7)
    const wanted = addresses.slice(0, 3)
    let asked: object = {}
    const newsroom = narrowedBy((request) => {
      asked = request
      return { where: { 'subscriber.normalizedAddress': { in: wanted } } }
    })
    await workUntilSettled(newsroom, house.sink.url)
    expect(await ends(mailingId)).toEqual({
      accepted: [...wanted].sort(),
      excluded: addresses.slice(3).sort(),
    })
    expect(asked).toMatchObject({ issueId, mailingId, publicationId })
    expect(await house.findMailing(mailingId)).toMatchObject({
      audienceSize: 7,
      samples: { skippedFor: { excluded: 4 } },
    })
    expect(addresses.map((one) => house.sink.taken.get(one) ?? 0)).toEqual([1, 1, 1, 0, 0, 0, 0])
  })

  it('by a list reads it bit by bit, and mails nobody who is no subscriber or is suppressed', async () => {
    const { addresses, mailingId, publicationId, subscriptionIds } = await house.createAudience(6)
    const [left = '', suppressed = ''] = addresses
    await house.updateRow('subscriptions', subscriptionIds[0], { state: 'unsubscribed' })
    const { suppress } = await house.openDeliveryContext()
    await suppress([suppressed], 'complaint')
    async function* paying(): AsyncGenerator<string> {
      yield left
      yield 'stranger@example.org'
      yield suppressed.toUpperCase()
      yield* subscriptionIds.slice(2, 4)
      yield* subscriptionIds.slice(2, 4)
    }
    await workUntilSettled(
      narrowedBy(() => paying()),
      house.sink.url,
    )
    expect(publicationId).not.toBe('')
    expect(await ends(mailingId)).toEqual({
      accepted: addresses.slice(2, 4).sort(),
      excluded: addresses.slice(4).sort(),
      suppressed: [suppressed],
    })
  })

  it('is entered once, also where a worker stops in the middle and another begins anew', async () => {
    const { addresses, mailingId, subscriptionIds } = await house.createAudience(8)
    const stopping = new AbortController()
    let readings = 0
    const newsroom = narrowedBy(async function* () {
      readings += 1
      yield* subscriptionIds.slice(0, 4)
      if (readings === 1) stopping.abort()
    })
    const { signal } = stopping
    await workUntilSettled(newsroom, house.sink.url, { signal, untilSettled: false })
    expect(await house.findMailing(mailingId)).toMatchObject({ state: 'preparing' })
    await workUntilSettled(newsroom, house.sink.url)
    expect(readings).toBe(2)
    expect(await ends(mailingId)).toEqual({
      accepted: addresses.slice(0, 4).sort(),
      excluded: addresses.slice(4).sort(),
    })
  })

  it.each([
    ['fails', () => Promise.reject(new Error('ada@example.org is not in the shop'))],
    ['names a field that does not exist', () => ({ where: { 'subscriber.plan': { equals: 1 } } })],
    ['returns something else', (() => 'paid') as never],
    ['lists numbers', (() => [1, 2]) as never],
  ] satisfies [string, AudienceResolver][])(
    'pauses with a reason, and mails nobody, where the function %s',
    async (_, audience) => {
      const { addresses, mailingId } = await house.createAudience(2)
      await workUntilSettled(narrowedBy(audience), house.sink.url)
      const mailing = await house.findMailing(mailingId)
      expect(mailing).toMatchObject({
        state: 'paused',
        pausedBy: 'SETUP_WRONG',
        pauseReason: expect.stringContaining('The option audience of this app failed'),
      })
      expect(JSON.stringify(mailing)).not.toContain('ada@example.org')
      expect(addresses.map((one) => house.sink.taken.get(one) ?? 0)).toEqual([0, 0])
    },
  )

  it('is everybody where the function returns nothing', async () => {
    const { addresses, mailingId } = await house.createAudience(3)
    await workUntilSettled(
      narrowedBy(() => undefined),
      house.sink.url,
    )
    expect(await ends(mailingId)).toEqual({ accepted: [...addresses].sort() })
  })
})
