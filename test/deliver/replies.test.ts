import { describe, expect, it } from '@jest/globals'

import type { LeasedDelivery, RecordedOutcome } from '../../src/deliver/ports/ledger.js'
import { applyReplyEffects } from '../../src/deliver/replies/apply-reply-effects.js'
import { slowDownAfter, type SlowDown } from '../../src/deliver/replies/retry-rules.js'
import { NO_SAMPLES } from '../../src/deliver/samples.js'
import { createWorkerState } from '../../src/deliver/worker-state.js'
import type { FaultCode } from '../../src/domain/fault.js'
import { rateLimitsInMemory } from '../support/rate-limits-in-memory.js'

const MINUTE_MS = 60_000
const mailing = { id: 'm1', publicationId: 'weekly', samples: NO_SAMPLES }
const noon = new Date('2026-11-22T12:00:00Z')

const openDesk = () => {
  const suppressed: string[] = []
  let nowMs = noon.getTime()
  const clock = (): Date => new Date(nowMs)
  const store = rateLimitsInMemory(() => nowMs)
  const random = () => 0.5
  const state = createWorkerState({ clock, random, relayName: 'relay', store, workerId: 'w1' })
  const context = {
    state,
    suppress: (addresses: readonly string[], reason: string) => {
      suppressed.push(...addresses.map((address) => `${address}: ${reason}`))
      return Promise.resolve()
    },
  }
  const slowed = async (): Promise<Record<string, number>> =>
    Object.fromEntries(
      [...(await store.heldBack('slow:weekly:'))].map(([domain, ms]) => [domain, ms / MINUTE_MS]),
    )
  const hear = (...replies: readonly (readonly [string, string, FaultCode?])[]): Promise<void> => {
    const deliveries = replies.map(([address]): LeasedDelivery => ({
      id: address,
      subscriptionId: 's',
      variant: 'all',
      address,
      name: undefined,
      messageId: 'm',
      attempts: 0,
    }))
    const outcomes = replies.map(([address, reply, fault]): RecordedOutcome => ({
      deliveryId: address,
      outcome: { state: 'refused', at: noon, reply, ...(fault ? { fault } : {}) },
    }))
    return applyReplyEffects(context, mailing, deliveries, outcomes)
  }
  const wait = (minutes: number): void => {
    nowMs += minutes * MINUTE_MS
  }
  return { asked: store.asked, hear, slowed, suppressed, wait }
}

describe('the effects of replies', () => {
  it('include a suppression of an unknown address, by code alone', async () => {
    const { hear, suppressed } = openDesk()
    await hear(
      ['ada@example.org', '550 5.1.1 ada is nobody here', 'ADDRESS_UNKNOWN'],
      ['bob@example.org', '552 5.2.2 Mailbox full', 'RECIPIENT_REFUSED'],
      ['cyd@example.org', '250 2.0.0 Taken'],
    )
    expect(suppressed).toEqual(['ada@example.org: no such address: 550 5.1.1'])
  })

  it('include a wait of a domain, once however many replies cause it', async () => {
    const { hear, slowed, suppressed } = openDesk()
    await hear(
      ['ada@Example.org', '421 4.7.0 Too fast', 'DOMAIN_THROTTLED'],
      ['bob@example.org', '421 4.7.0 Too fast', 'DOMAIN_THROTTLED'],
      ['cyd@sub.example', '450 4.7.1 Too fast', 'DOMAIN_THROTTLED'],
      ['dan@fine.example', '250 2.0.0 Taken'],
    )
    await hear(['eve@example.org', '421 4.7.0 Too fast', 'DOMAIN_THROTTLED'])
    expect(await slowed()).toEqual({ 'example.org': 1, 'sub.example': 1 })
    expect(suppressed).toEqual([])
  })

  it('include a longer wait of this domain when it asks again', async () => {
    const { hear, slowed, wait } = openDesk()
    const tooFast = (address: string) => hear([address, '421 4.7.0', 'DOMAIN_THROTTLED'])
    await tooFast('ada@example.org')
    wait(1.1)
    await tooFast('bob@example.org')
    await tooFast('cyd@sub.example')
    expect(await slowed()).toEqual({ 'example.org': 2, 'sub.example': 1 })
  })

  it('take as many statements for 25 domains as for one', async () => {
    const many = Array.from({ length: 25 }, (_, at) => `ada@${String(at)}.example`)
    const costOf = async (addresses: readonly string[]): Promise<number> => {
      const { asked, hear } = openDesk()
      await hear(...addresses.map((to) => [to, '421 4.7.0', 'DOMAIN_THROTTLED'] as const))
      return asked()
    }
    expect(await costOf(many)).toBe(await costOf(many.slice(0, 1)))
  })
})

describe('the wait of a domain', () => {
  const after = (before: SlowDown | undefined, atMs: number): SlowDown =>
    slowDownAfter(before, atMs, 0.5)

  it('doubles from a minute to an hour', () => {
    const waits: number[] = []
    let last: SlowDown | undefined
    for (let asked = 0; asked < 8; asked += 1) {
      last = after(last, last?.untilMs ?? 0)
      waits.push(last.waitMs / MINUTE_MS)
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60])
  })

  it('halves for each such wait without another request', () => {
    const before = { untilMs: 0, waitMs: 16 * MINUTE_MS }
    const waits = [0, 16, 32, 48, 1000].map(
      (at) => after(before, at * MINUTE_MS).waitMs / MINUTE_MS,
    )
    expect(waits).toEqual([32, 16, 8, 4, 1])
  })

  it('is spread by a fifth either way', () => {
    const untils = [0, 0.5, 1].map((random) => slowDownAfter(undefined, 0, random).untilMs)
    expect(untils).toEqual([48_000, 60_000, 72_000])
  })
})
