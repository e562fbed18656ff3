import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { systemClock } from '../../src/storage/system-clock.js'
import { tick } from '../../src/deliver/tick.js'
import { Fault } from '../../src/domain/fault.js'
import { openDeliveryContext } from '../../src/worker/open-delivery-context.js'
import { issueWithoutEntries } from '../compile/issue-without-entries.js'
import { createAudience } from '../support/create-audience.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

it('a mailing that waits for a deferred row is not counted', async () => {
  const { mailingId } = await createAudience(newsroom.payload, 2, { ...issueWithoutEntries() })
  let now = systemClock().getTime()
  const context = await openDeliveryContext({
    clock: () => new Date(now),
    onCounted: () => undefined,
    payload: newsroom.payload,
    signal: new AbortController().signal,
    transport: { send: () => Promise.reject(new Fault('TRANSPORT_DEFERRED', '451 4.3.0 Later')) },
    workerId: 'one',
  })
  let counted = 0
  const totals = (id: string) => {
    counted += 1
    return context.ledger.totals(id)
  }
  const counting = { ...context, ledger: { ...context.ledger, totals } }
  const countedIn = async (ticks: number): Promise<number> => {
    counted = 0
    for (let at = 0; at < ticks; at += 1) {
      now += 10_000
      await tick(counting)
    }
    return counted
  }
  expect(await countedIn(6)).toBeGreaterThan(0)
  expect(await context.mailings.find(mailingId)).toMatchObject({ state: 'submitting' })
  expect(await countedIn(10)).toBe(0)
})
