import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { BandText } from '../../emails/design/band-text.js'
import type { EmailPart } from '../../emails/design/email-parts.js'
import { Band } from '../../emails/issue/layout/band.js'
import { attachOptions, optionsOf } from '../../src/options/plugin-options.js'
import { openDeliveryHarness, type DeliveryHarness } from '../support/delivery-harness.js'
import type { Newsroom } from '../support/newsroom.js'
import { workUntilSettled } from '../support/work-until-settled.js'

const band = (words: string): EmailPart => ({
  html: ({ context }) => (
    <Band context={context} top={0}>
      <BandText>
        <p>{words}</p>
      </BandText>
    </Band>
  ),
  text: () => words,
})

describe('a deployment with other parts in the middle of a mailing', () => {
  let house: DeliveryHarness
  beforeAll(async () => {
    house = await openDeliveryHarness()
  })
  afterEach(() => house.reset())
  afterAll(() => house.close())

  /** The same app with this part in its mails. */
  const withPart = (words: string): Newsroom => {
    const { payload } = house.newsroom
    const options = { ...optionsOf(payload), email: { parts: { beforeColophon: band(words) } } }
    const config = attachOptions(payload.config as never, options)
    return {
      ...house.newsroom,
      payload: Object.create(payload, { config: { value: config } }) as Payload,
    }
  }
  const copiesWith = (words: string): number =>
    house.sink.raws.filter((raw) => raw.toString().includes(words)).length

  it('sends every reader of that mailing the same mail, and the next mailing the new one', async () => {
    const { addresses, mailingId } = await house.createAudience(30)
    const stopping = new AbortController()
    let taken = 0
    await workUntilSettled(withPart('before-the-deployment'), house.sink.url, {
      connections: 1,
      onOutcomes: (_, outcomes) => {
        taken += outcomes.length
        if (taken >= 3) stopping.abort()
      },
      signal: stopping.signal,
      untilSettled: false,
    })
    const before = house.sink.raws.length
    expect(before).toBeGreaterThan(0)
    expect(before).toBeLessThan(addresses.length)
    expect(await house.findMailing(mailingId)).toMatchObject({
      rendererVersion: expect.stringMatching(/^\d+-[0-9a-f]{12}$/),
    })

    await workUntilSettled(withPart('after-the-deployment'), house.sink.url)
    expect(copiesWith('before-the-deployment')).toBe(addresses.length)
    expect(copiesWith('after-the-deployment')).toBe(0)

    const next = await house.createAudience(2)
    await workUntilSettled(withPart('after-the-deployment'), house.sink.url)
    expect(copiesWith('after-the-deployment')).toBe(next.addresses.length)
  })
})
