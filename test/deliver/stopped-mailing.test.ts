import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { sendDueReports } from '../../src/notifications/due-reports.js'
import { notificationsSent } from '../../src/notifications/notify-newsroom.js'
import { cancelMailing } from '../../src/deliver/controls/cancel-mailing.js'
import type { ControlContext } from '../../src/deliver/controls/mailing-controls.js'
import { pauseMailing } from '../../src/deliver/controls/pause-mailing.js'
import { resumeMailing } from '../../src/deliver/controls/resume-mailing.js'
import { tick } from '../../src/deliver/tick.js'
import type { TestAudience } from '../support/create-audience.js'
import { openMailReader } from '../support/smtp/open-mail-reader.js'
import { openDeliveryHarness, type DeliveryHarness } from '../support/delivery-harness.js'

let room: DeliveryHarness

beforeAll(async () => {
  room = await openDeliveryHarness()
})
afterAll(() => room.close())
afterEach(() => room.reset())

describe('a breaker', () => {
  it('pauses a mailing that is refused everywhere, and notifies the publishers', async () => {
    const { mailingId, publicationId } = await room.createAudience(110)
    await room.updateRow('publications', publicationId, { language: 'de' })
    room.setSmtpScript((address) =>
      address.endsWith('example.org') ? { at: 'RCPT', reply: '554 5.7.1 Policy' } : undefined,
    )
    await room.workUntilIdle()
    const refused = (await room.findDeliveries(mailingId)).filter(
      ({ state }) => state === 'refused',
    ).length
    expect(refused).toBeGreaterThanOrEqual(10)
    expect(refused).toBeLessThan(110)
    expect(await room.findMailing(mailingId)).toMatchObject({
      state: 'paused',
      pausedBy: 'BREAKER_TRIPPED',
      pauseReason: expect.stringMatching(/^100 % of the last \d+ e-mails were refused/),
    })
    const letters = openMailReader(room.sink)
    await sendDueReports(await createLocalReq({}, room.newsroom.payload), room.newsroom.options)
    await notificationsSent(room.newsroom.payload)
    const read = await letters()
    expect(read.find(({ text }) => text.includes('Mails wurden abgelehnt'))?.to).toBeDefined()

    room.setSmtpScript(() => undefined)
    await resumeMailing(await room.openMailingControls(), mailingId)
    await room.workUntilIdle()
    expect(await room.findMailing(mailingId)).toMatchObject({
      state: 'settled',
      counts: { accepted: 110 - refused, refused },
    })
  })

  it('pauses a mailing with many bounces, and lets it continue after a resume', async () => {
    const { mailingId } = await room.createAudience(3)
    const context = await room.openDeliveryContext()
    let state: unknown
    while (state !== 'submitting') {
      await tick(context)
      state = (await room.findMailing(mailingId))?.['state']
    }
    const point = { atMs: 0, accepted: 1000, refused: 0, uncertain: 0, deferred: 0 }
    const samples = { points: [point], nextTryAt: null, skippedFor: {}, unreachable: null }
    await room.updateRow('mailings', mailingId, { bounced: 11, samples })
    await room.workUntilIdle()
    expect(await room.findMailing(mailingId)).toMatchObject({
      state: 'paused',
      pauseReason: expect.stringMatching(/^1\.1 % of the e-mails bounced \(11 of 1000\)/),
    })
    expect((await room.findDeliveries(mailingId)).map((row) => row['state'])).toEqual(
      Array(3).fill('queued'),
    )
    await resumeMailing(await room.openMailingControls(), mailingId)
    await room.workUntilIdle()
    expect(await room.findMailing(mailingId)).toMatchObject({
      state: 'settled',
      counts: { accepted: 3 },
    })
  })
})

describe('a mailing that is being submitted', () => {
  const steered = async (
    what: (helm: ControlContext, mailingId: string) => Promise<void>,
  ): Promise<{ readonly audience: TestAudience; readonly taken: number }> => {
    const audience = await room.createAudience(120)
    const helm = await room.openMailingControls()
    let steering: Promise<void> | undefined
    room.setSmtpScript(() => {
      steering ??= what(helm, audience.mailingId)
      return undefined
    })
    await Promise.all([room.workUntilIdle(), room.workUntilIdle()])
    await steering
    const taken = audience.addresses.filter((address) => room.sink.taken.has(address)).length
    return { audience, taken }
  }

  it('stops at a pause with at most what two workers hold, and continues after a resume', async () => {
    const { audience, taken } = await steered((helm, id) => pauseMailing(helm, id, 'publisher'))
    expect(taken).toBeLessThanOrEqual(2 * 50)
    const states = (await room.findDeliveries(audience.mailingId)).map(({ state }) => state)
    expect(states.filter((state) => state === 'accepted')).toHaveLength(taken)
    expect(states.filter((state) => state === 'queued')).toHaveLength(120 - taken)
    await resumeMailing(await room.openMailingControls(), audience.mailingId)
    await room.workUntilIdle()
    expect(audience.addresses.map((address) => room.sink.taken.get(address))).toEqual(
      Array(120).fill(1),
    )
  })

  it('ends when it is cancelled with at most what two workers hold, and leaves nothing queued', async () => {
    const { audience, taken } = await steered((helm, id) => cancelMailing(helm, id, 'publisher'))
    expect(taken).toBeLessThanOrEqual(2 * 50)
    const states = (await room.findDeliveries(audience.mailingId)).map(({ state }) => state)
    expect(states.filter((state) => state === 'accepted')).toHaveLength(taken)
    expect(states.filter((state) => state === 'skipped')).toHaveLength(120 - taken)
  })
})

it('rows that are given back after a cancellation are skipped', async () => {
  const { mailingId } = await room.createAudience(20)
  const helm = await room.openMailingControls()
  let broken = 0
  await expect(
    room.workUntilIdle((own) => ({
      ...own,
      transport: {
        // The mailing is cancelled while messages are being sent, and then the connections break.
        send: async () => {
          broken += 1
          if (broken === 1) await cancelMailing(helm, mailingId, 'publisher')
          throw new TypeError('a bug')
        },
      },
    })),
  ).rejects.toThrow('a bug')
  await room.workUntilIdle()
  const states = new Set((await room.findDeliveries(mailingId)).map(({ state }) => state))
  expect([...states].sort()).toEqual(['skipped', 'uncertain'])
  expect(await room.findMailing(mailingId)).toMatchObject({
    state: 'cancelled',
    counts: { queued: 0, leased: 0, submitting: 0 },
  })
})
