import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { pauseMailing } from '../../src/deliver/controls/pause-mailing.js'
import type { DeliveryContext } from '../../src/deliver/delivery-context.js'
import { tick } from '../../src/deliver/tick.js'
import { systemClock } from '../../src/storage/system-clock.js'
import { newId } from '../../src/storage/write/new-id.js'
import { openDeliveryContext } from '../../src/worker/open-delivery-context.js'
import { openDeliveryHarness, type DeliveryHarness } from '../support/delivery-harness.js'

let room: DeliveryHarness

beforeAll(async () => {
  room = await openDeliveryHarness()
})
afterAll(() => room.close())

/** The same Payload, with a count of the editions that were read: a mailing is compiled from its edition. */
const countingEditions = (payload: Payload) => {
  let editionsRead = 0
  const findOne: Payload['db']['findOne'] = (args) => {
    if (args.collection === 'editions') editionsRead += 1
    return payload.db.findOne(args)
  }
  const db: unknown = Object.create(payload.db, { findOne: { value: findOne } })
  const counting = Object.create(payload, { db: { value: db } }) as Payload
  return { editionsRead: () => editionsRead, payload: counting }
}

const openWorker = async () => {
  const { editionsRead, payload } = countingEditions(room.newsroom.payload)
  const worker: DeliveryContext = await openDeliveryContext({
    clock: systemClock,
    onCounted: () => undefined,
    payload,
    signal: new AbortController().signal,
    transport: { send: () => Promise.resolve('250 Taken') },
    workerId: newId(),
  })
  const { mailingId } = await room.createAudience(3)
  const load = async (): Promise<void> => {
    const mailing = await worker.mailings.find(mailingId)
    if (mailing) await worker.messages.load(mailing)
  }
  return { editionsRead, load, mailingId, worker }
}

describe('the messages of a mailing in the memory of a worker', () => {
  it('are compiled once while it is under way, and again after it was paused', async () => {
    const { editionsRead, load, mailingId, worker } = await openWorker()
    await load()
    await tick(worker)
    await load()
    expect(editionsRead()).toBe(1)
    await pauseMailing(await room.openMailingControls(), mailingId, 'Ada')
    await tick(worker)
    await load()
    expect(editionsRead()).toBe(2)
  })

  it('are forgotten once it has settled', async () => {
    const { editionsRead, load, mailingId, worker } = await openWorker()
    while ((await worker.mailings.find(mailingId))?.state !== 'settled') await tick(worker)
    expect(editionsRead()).toBe(1)
    await load()
    expect(editionsRead()).toBe(1)
    await tick(worker)
    await load()
    expect(editionsRead()).toBe(2)
  })
})
