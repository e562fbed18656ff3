import { describe, expect, it } from '@jest/globals'

import { submitDeliveries } from '../../src/deliver/submit-deliveries.js'

const noon = new Date('2026-11-22T12:00:00Z')

const ada = {
  id: 'd1',
  subscriptionId: 's1',
  variant: 'all',
  address: 'ada@example.org',
  name: undefined,
  messageId: 'd1@news.example',
  attempts: 0,
}

describe('a group that a bug stops', () => {
  it('says so in the ledger, without the addresses in its words', async () => {
    const { halt, outcomes } = await submitDeliveries(
      {
        clock: () => noon,
        signal: new AbortController().signal,
        transport: { send: () => Promise.reject(new TypeError('lost ada@example.org')) },
      },
      {
        connections: 1,
        slots: [{ at: undefined, delivery: ada }],
        giveUpAt: noon,
        write: ({ address }) =>
          Promise.resolve({
            envelope: { from: 'bounces@news.example', to: address },
            raw: Buffer.from(''),
          }),
      },
    )
    expect(halt).toBeInstanceOf(TypeError)
    expect(outcomes).toEqual([
      {
        deliveryId: 'd1',
        outcome: { state: 'uncertain', at: noon, reply: 'TypeError: lost <address>' },
      },
    ])
  })
})
