import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { sendDueReports } from '../../src/notifications/due-reports.js'
import { lettersSent } from '../../src/notifications/notify.js'
import { cancelMailing } from '../../src/deliver/controls/cancel-mailing.js'
import type { Helm } from '../../src/deliver/controls/mailing-controls.js'
import { pauseByHand } from '../../src/deliver/controls/pause-by-hand.js'
import { resumeMailing } from '../../src/deliver/controls/resume-mailing.js'
import { tick } from '../../src/deliver/tick.js'
import type { AnAudience } from '../support/an-audience.js'
import { openLetterbox } from '../support/letterbox.js'
import { openMailRoom, type MailRoom } from '../support/mail-room.js'

let room: MailRoom

beforeAll(async () => {
  room = await openMailRoom()
})
afterAll(() => room.close())
afterEach(() => room.tidy())

describe('a breaker', () => {
  it('pauses a mailing that is refused everywhere, and writes to the publishers', async () => {
    const { mailingId, publicationId } = await room.audienceOf(110)
    await room.change('publications', publicationId, { language: 'de' })
    room.play((address) =>
      address.endsWith('example.org') ? { at: 'RCPT', reply: '554 5.7.1 Policy' } : undefined,
    )
    await room.work()
    const refused = (await room.rowsOf(mailingId)).filter(({ state }) => state === 'refused').length
    expect(refused).toBeGreaterThanOrEqual(10)
    expect(refused).toBeLessThan(110)
    expect(await room.mailingOf(mailingId)).toMatchObject({
      state: 'paused',
      pausedBy: 'BREAKER_TRIPPED',
      pauseReason: expect.stringMatching(/^100 % of the last \d+ mails were refused/),
    })
    const letters = openLetterbox(room.sink)
    await sendDueReports(await createLocalReq({}, room.newsroom.payload), room.newsroom.options)
    await lettersSent(room.newsroom.payload)
    const read = await letters()
    expect(read.find(({ text }) => text.includes('Mails wurden abgelehnt'))?.to).toBeDefined()

    room.play(() => undefined)
    await resumeMailing(await room.openHelm(), mailingId)
    await room.work()
    expect(await room.mailingOf(mailingId)).toMatchObject({
      state: 'settled',
      counts: { accepted: 110 - refused, refused },
    })
  })

  it('pauses a mailing whose mails come back, and lets it go on after a resume', async () => {
    const { mailingId } = await room.audienceOf(3)
    const desk = await room.openDesk()
    let state: unknown
    while (state !== 'submitting') {
      await tick(desk)
      state = (await room.mailingOf(mailingId))?.['state']
    }
    const point = { atMs: 0, accepted: 1000, refused: 0, uncertain: 0, deferred: 0 }
    const samples = { points: [point], nextTryAt: null, skippedFor: {}, unreachable: null }
    await room.change('mailings', mailingId, { bounced: 11, samples })
    await room.work()
    expect(await room.mailingOf(mailingId)).toMatchObject({
      state: 'paused',
      pauseReason: expect.stringMatching(/^1\.1 % of the mails came back \(11 of 1000\)/),
    })
    expect((await room.rowsOf(mailingId)).map((row) => row['state'])).toEqual(
      Array(3).fill('queued'),
    )
    await resumeMailing(await room.openHelm(), mailingId)
    await room.work()
    expect(await room.mailingOf(mailingId)).toMatchObject({
      state: 'settled',
      counts: { accepted: 3 },
    })
  })
})

describe('a mailing in motion', () => {
  const steered = async (
    what: (helm: Helm, mailingId: string) => Promise<void>,
  ): Promise<{ readonly audience: AnAudience; readonly taken: number }> => {
    const audience = await room.audienceOf(120)
    const helm = await room.openHelm()
    let steering: Promise<void> | undefined
    room.play(() => {
      steering ??= what(helm, audience.mailingId)
      return undefined
    })
    await Promise.all([room.work(), room.work()])
    await steering
    const taken = audience.addresses.filter((address) => room.sink.taken.has(address)).length
    return { audience, taken }
  }

  it('stops at a pause within what two workers hold, and goes on where it was', async () => {
    const { audience, taken } = await steered((helm, id) => pauseByHand(helm, id, 'publisher'))
    expect(taken).toBeLessThanOrEqual(2 * 50)
    const states = (await room.rowsOf(audience.mailingId)).map(({ state }) => state)
    expect(states.filter((state) => state === 'accepted')).toHaveLength(taken)
    expect(states.filter((state) => state === 'queued')).toHaveLength(120 - taken)
    await resumeMailing(await room.openHelm(), audience.mailingId)
    await room.work()
    expect(audience.addresses.map((address) => room.sink.taken.get(address))).toEqual(
      Array(120).fill(1),
    )
  })

  it('ends at a cancelling within what two workers hold, and leaves nothing queued', async () => {
    const { audience, taken } = await steered((helm, id) => cancelMailing(helm, id, 'publisher'))
    expect(taken).toBeLessThanOrEqual(2 * 50)
    const states = (await room.rowsOf(audience.mailingId)).map(({ state }) => state)
    expect(states.filter((state) => state === 'accepted')).toHaveLength(taken)
    expect(states.filter((state) => state === 'skipped')).toHaveLength(120 - taken)
  })
})

it('rows that come back after a cancelling are skipped, whoever gives them back', async () => {
  const { mailingId } = await room.audienceOf(20)
  const helm = await room.openHelm()
  let broken = 0
  await expect(
    room.work((own) => ({
      ...own,
      transport: {
        // The mailing is cancelled while messages are on the wire, and then everything breaks.
        send: async () => {
          broken += 1
          if (broken === 1) await cancelMailing(helm, mailingId, 'publisher')
          throw new TypeError('a bug')
        },
      },
    })),
  ).rejects.toThrow('a bug')
  await room.work()
  const states = new Set((await room.rowsOf(mailingId)).map(({ state }) => state))
  expect([...states].sort()).toEqual(['skipped', 'uncertain'])
  expect(await room.mailingOf(mailingId)).toMatchObject({
    state: 'cancelled',
    counts: { queued: 0, leased: 0, submitting: 0 },
  })
})
