import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'

import { smtpTransport, type SmtpTransport } from '../../src/smtp/transport.js'
import type { DeliveryContext, RelayLimitEvent } from '../../src/deliver/delivery-context.js'
import type { MailingRow } from '../../src/deliver/ports/mailings.js'
import { resumeMailing } from '../../src/deliver/controls/resume-mailing.js'
import { sendToUnsent } from '../../src/deliver/controls/send-to-unsent.js'
import { tick } from '../../src/deliver/tick.js'
import { localize } from '../../src/i18n/localize.js'
import { openDeliveryHarness, type DeliveryHarness } from '../support/delivery-harness.js'
import { startScriptedSmtp, type ScriptedSmtp, type Verb } from '../support/smtp/scripted-smtp.js'

const HOUR_MS = 3_600_000
const WORKERS = 3

let room: DeliveryHarness
const open: { readonly close: () => unknown }[] = []

beforeAll(async () => {
  room = await openDeliveryHarness()
})
afterAll(() => room.close())
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
  await room.reset()
})

type Relay = {
  readonly smtp: ScriptedSmtp
  /** Replies that named the limit. */
  readonly refusals: () => number
  /** Accepts the given number of messages from now on. */
  readonly allow: (messages: number) => void
}

/** A relay that accepts some messages, and then reports its limit at one step. */
const openRelay = async (at: Verb, reply: string, messages: number): Promise<Relay> => {
  let left = messages
  let refusals = 0
  const ask = (): string | undefined => {
    left -= 1
    if (left >= 0) return undefined
    refusals += 1
    return reply
  }
  const smtp = await startScriptedSmtp({
    get [at]() {
      return ask()
    },
  })
  open.push(smtp)
  return {
    smtp,
    refusals: () => refusals,
    allow: (more) => {
      left = more
    },
  }
}

const openDesks = async (
  { smtp }: Relay,
  met: RelayLimitEvent[] = [],
): Promise<readonly DeliveryContext[]> =>
  Promise.all(
    Array.from({ length: WORKERS }, async () => {
      const transport: SmtpTransport = smtpTransport(smtp.url)
      open.push({ close: transport.close })
      const onRelayLimit = (limit: RelayLimitEvent) => met.push(limit)
      return { ...(await room.openDeliveryContext()), onRelayLimit, transport }
    }),
  )

/** Runs all workers until none has anything to do. */
const work = async (desks: readonly DeliveryContext[]): Promise<void> => {
  const workAlone = async (context: DeliveryContext): Promise<void> => {
    let idle = 0
    while (idle < 2) idle = (await tick(context)).worked > 0 ? 0 : idle + 1
  }
  await Promise.all(desks.map(workAlone))
}

const statesOf = async (mailingId: string): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const { attempts, state } of await room.findDeliveries(mailingId)) {
    const key = `${String(state)} ${String(attempts)}`
    counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

const mailingRow = async (mailingId: string): Promise<MailingRow> => {
  const { mailings } = await room.openDeliveryContext()
  const row = await mailings.find(mailingId)
  if (!row) throw new Error('There is no such mailing.')
  return row
}

const DAILY = '550-5.4.5 Daily user sending limit exceeded. See\r\n550 5.4.5 our help page'

describe('a relay whose quota is used up', () => {
  it('refuses none of 400 deliveries: they wait, and are sent once it takes more', async () => {
    const relay = await openRelay('RCPT', DAILY, 20)
    const { mailingId } = await room.createAudience(400)
    const met: RelayLimitEvent[] = []
    const desks = await openDesks(relay, met)
    await work(desks)
    expect(await statesOf(mailingId)).toEqual({ 'accepted 1': 20, 'queued 0': 380 })
    const { samples, state } = await mailingRow(mailingId)
    expect(state).toBe('submitting')
    expect(samples.waits).toMatchObject({
      because: 'quota',
      reply: expect.stringMatching(/5\.4\.5 Daily/),
    })
    expect(met[0]).toMatchObject({ limit: 'quota', mailingId })

    for (let hour = 0; hour < 3; hour += 1) {
      room.advanceClock(HOUR_MS + 1000)
      const before = relay.refusals()
      await work(desks)
      await work(desks)
      expect(relay.refusals() - before).toBe(1)
    }

    relay.allow(1000)
    await work(desks)
    expect(await statesOf(mailingId)).toEqual({ 'accepted 1': 20, 'queued 0': 380 })
    room.advanceClock(HOUR_MS + 1000)
    await work(desks)
    expect(await statesOf(mailingId)).toEqual({ 'accepted 1': 400 })
    expect(await room.findMailing(mailingId)).toMatchObject({ state: 'settled' })
    expect((await mailingRow(mailingId)).samples.waits).toBeNull()
  }, 120_000)

  it.each<[Verb, string]>([
    ['greeting', '421 4.7.0 Hourly message limit reached'],
    ['greeting', '554 5.7.0 Daily sending limit reached for your account'],
    ['EHLO', '450 4.7.1 Your daily limit of messages is exceeded'],
    ['MAIL', '451 4.7.1 Hourly limit exceeded'],
    ['MAIL', '550 5.7.1 Outgoing quota exceeded'],
    ['RCPT', '450 4.7.1 <a@b.example>: Recipient address rejected: you exceeded your daily quota'],
    ['DATA', '554 5.7.0 You have reached the daily limit'],
    ['DATA', '452 4.3.2 Monthly credits used up'],
    ['end', '550 Daily sending quota exceeded'],
    ['end', '454 Throttling failure: Daily message quota exceeded.'],
  ])('at %s with “%s” touches no row', async (at, reply) => {
    const relay = await openRelay(at, reply, at === 'greeting' || at === 'EHLO' ? 0 : 5)
    const { mailingId } = await room.createAudience(20)
    const desks = await openDesks(relay)
    await work(desks)
    const states = await statesOf(mailingId)
    expect(Object.keys(states).filter((state) => !/^(accepted 1|queued 0)$/.test(state))).toEqual(
      [],
    )
    expect(await room.findMailing(mailingId)).toMatchObject({ state: 'submitting' })
    expect((await mailingRow(mailingId)).samples.waits).toMatchObject({ because: 'quota' })
    relay.allow(100)
    room.advanceClock(HOUR_MS + 1000)
    await work(desks)
    expect(await statesOf(mailingId)).toEqual({ 'accepted 1': 20 })
  })

  it('pauses the mailing after 24 hours, and is tried at once when somebody resumes it', async () => {
    const relay = await openRelay('end', DAILY, 3)
    const { mailingId } = await room.createAudience(12)
    const desks = await openDesks(relay)
    await work(desks)
    const first = relay.refusals()
    for (let hour = 0; hour < 23; hour += 1) {
      room.advanceClock(HOUR_MS + 1000)
      await work(desks)
    }
    expect(relay.refusals() - first).toBe(23)
    expect(await room.findMailing(mailingId)).toMatchObject({ state: 'submitting' })
    room.advanceClock(HOUR_MS + 1000)
    await work(desks)
    expect(await room.findMailing(mailingId)).toMatchObject({
      state: 'paused',
      pausedBy: 'RELAY_QUOTA',
      report: 'due',
    })
    const { pausedFor } = (await mailingRow(mailingId)).samples
    expect(pausedFor && localize('en', pausedFor)).toMatch(
      /^The mail server has accepted no e-mail for 24 hours.* “550 5\.4\.5 Daily user/,
    )
    expect(pausedFor && localize('de', pausedFor)).toMatch(
      /^Seit 24 Stunden .* „550 5\.4\.5 Daily user/,
    )
    expect(await statesOf(mailingId)).toEqual({ 'accepted 1': 3, 'queued 0': 9 })

    room.advanceClock(10_000)
    await resumeMailing(await room.openMailingControls(), mailingId)
    const before = relay.refusals()
    await work(desks)
    expect(relay.refusals() - before).toBe(1)
    expect(await room.findMailing(mailingId)).toMatchObject({ state: 'submitting' })
    relay.allow(100)
    room.advanceClock(HOUR_MS + 1000)
    await work(desks)
    expect(await statesOf(mailingId)).toEqual({ 'accepted 1': 12 })
  }, 120_000)

  it("keeps its waiting time when a recipient's own mailbox refuses the probe", async () => {
    const relay = await openRelay('RCPT', DAILY, 2)
    const { mailingId } = await room.createAudience(6)
    const desks = await openDesks(relay)
    await work(desks)
    expect(await statesOf(mailingId)).toEqual({ 'accepted 1': 2, 'queued 0': 4 })
    const [only] = desks
    if (!only) throw new Error('There is no worker.')
    room.advanceClock(HOUR_MS + 1000)
    const unknown = await startScriptedSmtp({ RCPT: '550 5.1.1 No such user' })
    open.push(unknown)
    const elsewhere = smtpTransport(unknown.url)
    open.push({ close: elsewhere.close })
    expect((await tick({ ...only, transport: elsewhere })).worked).toBe(1)
    expect(await statesOf(mailingId)).toEqual({ 'accepted 1': 2, 'queued 0': 3, 'refused 1': 1 })
    relay.allow(100)
    await work(desks)
    expect(await statesOf(mailingId)).toEqual({ 'accepted 1': 5, 'refused 1': 1 })
  })
})

describe('deliveries that an older version refused for a limit of the relay', () => {
  const REPLIES = [
    '550 5.4.5 Daily user sending limit exceeded. For more information go to our help page',
    '450 Too many requests. Try again later. (given up: the time to try again is over)',
    '550 5.1.1 No such user',
    '552 5.2.2 <address>: mailbox over quota',
  ]
  const refusedBefore = async (): Promise<string> => {
    const { mailingId } = await room.createAudience(REPLIES.length)
    await room.workUntilIdle()
    const rows = await room.findDeliveries(mailingId)
    for (const [index, { id }] of rows.entries())
      await room.updateRow('deliveries', id, { state: 'refused', lastReply: REPLIES[index] })
    return mailingId
  }
  const left = async (mailingId: string): Promise<unknown[]> =>
    (await room.findDeliveries(mailingId)).map(({ lastReply, state }) => [lastReply, state]).sort()

  it('are queued again by resuming the mailing, and no others', async () => {
    const mailingId = await refusedBefore()
    await room.updateRow('mailings', mailingId, { state: 'paused', resumeTo: 'submitting' })
    await resumeMailing(await room.openMailingControls(), mailingId)
    expect(await left(mailingId)).toEqual([
      [REPLIES[1], 'queued'],
      [REPLIES[2], 'refused'],
      [REPLIES[0], 'queued'],
      [REPLIES[3], 'refused'],
    ])
  })

  it('are queued again by sending to the unsent', async () => {
    const mailingId = await refusedBefore()
    await sendToUnsent(await room.openMailingControls(), mailingId)
    await room.workUntilIdle()
    expect(await room.findMailing(mailingId)).toMatchObject({
      state: 'settled',
      counts: { accepted: REPLIES.length },
    })
  })
})

describe('a relay that asks for a lower rate', () => {
  /** Accepts the given number of messages within any second. */
  const openSlowRelay = async (perSecond: number, reply: string): Promise<Relay> => {
    const taken: number[] = []
    let refusals = 0
    const smtp = await startScriptedSmtp({
      get end(): string | undefined {
        const now = performance.now()
        if (taken.filter((at) => now - at < 1000).length < perSecond) {
          taken.push(now)
          return undefined
        }
        refusals += 1
        return reply
      },
    })
    open.push(smtp)
    return { smtp, refusals: () => refusals, allow: () => undefined }
  }

  const workUntilSettled = async (
    desks: readonly DeliveryContext[],
    mailingId: string,
  ): Promise<void> => {
    const until = performance.now() + 90_000
    const isOver = async (): Promise<boolean> =>
      (await mailingRow(mailingId)).state === 'settled' || performance.now() > until
    while (!(await isOver())) {
      await Promise.all(desks.map((context) => tick(context)))
      await sleep(50)
    }
  }

  it.each(['450 Too many requests. Try again later. #MS-ST-G', '421 4.4.2 Message rate exceeded'])(
    'gets all messages a little later with “%s”, and no delivery is deferred',
    async (reply) => {
      const relay = await openSlowRelay(5, reply)
      const { mailingId } = await room.createAudience(60)
      await workUntilSettled(await openDesks(relay), mailingId)
      expect(await statesOf(mailingId)).toEqual({ 'accepted 1': 60 })
      expect(relay.refusals()).toBeLessThan(60)
    },
    120_000,
  )

  it('is named in the mailing’s row, and no longer once it takes all again', async () => {
    const relay = await openRelay('MAIL', '450 Too many messages, slow down', 5)
    const { mailingId } = await room.createAudience(10)
    const desks = await openDesks(relay)
    await work(desks)
    expect(await statesOf(mailingId)).toEqual({ 'accepted 1': 5, 'queued 0': 5 })
    expect((await mailingRow(mailingId)).samples.slowed).toMatchObject({
      reply: '450 Too many messages, slow down',
      perMinute: expect.any(Number),
    })
    relay.allow(100)
    room.advanceClock(HOUR_MS)
    await work(desks)
    expect(await room.findMailing(mailingId)).toMatchObject({ state: 'settled' })
    expect((await mailingRow(mailingId)).samples.slowed).toBeNull()
  })
})
