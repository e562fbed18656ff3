import { describe, expect, it } from '@jest/globals'

import { submitRow } from '../../src/deliver/send/submit-row.js'
import type { Transport } from '../../src/domain/transport.js'
import { Fault } from '../../src/domain/fault.js'

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

const submit = (send: Transport['send']) =>
  submitRow(
    { clock: () => noon, random: () => 0, transport: { send } },
    {
      giveUpAt: noon,
      resendsUncertain: false,
      write: ({ address }) =>
        Promise.resolve({
          envelope: { from: 'bounces@news.example', to: address },
          raw: [],
        }),
    },
    ada,
  )

describe('a delivery that cannot be submitted', () => {
  it('records a bug in the ledger, without the addresses in its message', async () => {
    const { halt, outcome } = await submit(() =>
      Promise.reject(new TypeError('lost ada@example.org')),
    )
    expect(halt).toBeInstanceOf(TypeError)
    expect(outcome).toEqual({ state: 'uncertain', at: noon, reply: 'TypeError: lost <address>' })
  })

  it('is queued again when its message could not be written: no byte was sent', async () => {
    const { halt, outcome } = await submitRow(
      { clock: () => noon, random: () => 0, transport: { send: () => Promise.resolve('250 ok') } },
      {
        giveUpAt: noon,
        resendsUncertain: false,
        write: () => Promise.reject(new TypeError('no template')),
      },
      ada,
    )
    expect(halt).toBeInstanceOf(TypeError)
    expect(outcome).toEqual({ state: 'queued' })
  })

  it('is queued again when the server could not be reached', async () => {
    const { halt, outcome } = await submit(() =>
      Promise.reject(new Fault('TRANSPORT_UNREACHABLE', 'nobody there')),
    )
    expect(halt).toBeInstanceOf(Fault)
    expect(outcome).toEqual({ state: 'queued' })
  })
})
