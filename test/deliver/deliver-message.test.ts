import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { deliverMessage, type DeliverMessageArgs } from '../../src/deliver/send/deliver-message.js'
import { retryAt } from '../../src/deliver/replies/retry-rules.js'
import { Fault, type FaultCode } from '../../src/domain/fault.js'

const noon = new Date('2026-11-22T12:00:00Z')
const inDays = (days: number): Date => new Date(noon.getTime() + days * 86_400_000)

const HOUR_MS = 3_600_000

const attempt = (
  code: FaultCode,
  { attempts = 0, ...more }: Partial<DeliverMessageArgs> & { readonly attempts?: number } = {},
) =>
  deliverMessage({
    clock: () => noon,
    delivery: {
      id: 'd1',
      subscriptionId: 's1',
      variant: 'all',
      address: 'ada@example.org',
      name: undefined,
      messageId: 'd1@news.example',
      attempts,
    },
    giveUpAt: inDays(4),
    message: { envelope: { from: 'news@news.example', to: 'ada@example.org' }, raw: [] },
    random: () => 0.5,
    resendsUncertain: false,
    transport: { send: () => Promise.reject(new Fault(code, '451 4.3.0 Later')) },
    ...more,
  })

describe('a deferred delivery', () => {
  const waitsOf = (random: number): number[] =>
    [0, 1, 2, 3, 4, 5, 20].map((attempts) => {
      const at = retryAt({ at: noon, attempts, giveUpAt: inDays(4), random })
      return (at.getTime() - noon.getTime()) / HOUR_MS
    })

  it('waits twice as long each time, up to eight hours, a fifth more or less', () => {
    expect(waitsOf(0)).toEqual([0.5, 0.8, 1.6, 3.2, 6.4, 6.4, 6.4])
    expect(waitsOf(0.5).slice(1)).toEqual([1, 2, 4, 8, 8, 8])
    expect(waitsOf(1)).toEqual([0.6, 1.2, 2.4, 4.8, 9.6, 9.6, 9.6])
  })

  it('never waits less than half an hour, and is tried once more when its time is over', () => {
    const instant = fc.integer({ min: 0, max: 5 * 86_400_000 })
    fc.assert(
      fc.property(
        fc.nat(40),
        instant,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempts, left, random) => {
          const giveUpAt = new Date(noon.getTime() + left)
          const waitMs =
            retryAt({ at: noon, attempts, giveUpAt, random }).getTime() - noon.getTime()
          expect(waitMs).toBeGreaterThanOrEqual(HOUR_MS / 2)
          expect(waitMs).toBeLessThanOrEqual(Math.max(left, HOUR_MS / 2))
        },
      ),
    )
  })

  it('is refused once its time is over, and says so', async () => {
    expect(await attempt('TRANSPORT_DEFERRED', { giveUpAt: noon })).toEqual({
      state: 'refused',
      at: noon,
      fault: 'TRANSPORT_DEFERRED',
      reply: '451 4.3.0 Later (given up: the time to try again is over)',
    })
  })
})

describe('an uncertain delivery', () => {
  it('is held', async () => {
    expect(await attempt('TRANSPORT_UNCERTAIN')).toMatchObject({ state: 'uncertain' })
  })

  it('is sent again at once where the publication allows it, five times at most', async () => {
    const again = { resendsUncertain: true }
    const first = await attempt('TRANSPORT_UNCERTAIN', again)
    expect(first).toMatchObject({ state: 'deferred', retryAt: noon })
    const fifth = await attempt('TRANSPORT_UNCERTAIN', { ...again, attempts: 4 })
    expect(fifth).toMatchObject({ state: 'uncertain' })
    const late = await attempt('TRANSPORT_UNCERTAIN', { ...again, giveUpAt: noon })
    expect(late).toMatchObject({ state: 'uncertain' })
  })
})

it.each<FaultCode>(['SETUP_WRONG', 'TRANSPORT_UNREACHABLE'])(
  '%s is no recipient’s',
  async (code) => {
    await expect(attempt(code)).rejects.toMatchObject({ code })
  },
)
