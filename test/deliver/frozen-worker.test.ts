import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals'

import type { DeliveryContext } from '../../src/deliver/delivery-context.js'
import { openDeliveryHarness, type DeliveryHarness } from '../support/delivery-harness.js'

let room: DeliveryHarness

beforeAll(async () => {
  room = await openDeliveryHarness()
})
afterAll(() => room.close())
afterEach(() => room.reset())

const READERS = 60
const FROZEN_AT = 20

it('a worker that was frozen for longer than its lease sends nothing more of it when it wakes up', async () => {
  const { addresses, mailingId, publicationId } = await room.createAudience(READERS)
  await room.updateRow('publications', publicationId, { delivery: { resendUncertain: true } })
  let sent = 0
  let didSleep = false
  const freezing = (context: DeliveryContext): DeliveryContext => ({
    ...context,
    maxConnections: 1,
    transport: {
      ...context.transport,
      send: async (message) => {
        sent += 1
        if (sent === FROZEN_AT && !didSleep) {
          didSleep = true
          room.advanceClock(120_000)
          // Meanwhile another worker takes over the rows, those that were begun among them.
          await room.workUntilIdle()
        }
        return context.transport.send(message)
      },
    },
  })
  await room.workUntilIdle(freezing)
  expect(await room.findMailing(mailingId)).toMatchObject({ state: 'settled' })
  const copies = addresses.map((address) => room.sink.taken.get(address) ?? 0)
  expect(copies.filter((count) => count === 0)).toEqual([])
  // The message whose transmission was under way when the worker froze cannot be called back.
  expect(copies.filter((count) => count > 1)).toEqual([2])
})
