import { describe, expect, it } from '@jest/globals'

import type { OpenMailing } from '../../src/storage/open-mailings.js'
import { NO_SAMPLES, type Samples } from '../../src/deliver/samples.js'
import { DELIVERY_STATES, type DeliveryCounts } from '../../src/domain/mailing-states.js'
import { createMetrics } from '../../src/worker/metrics.js'
import { createWorkerLog } from '../../src/worker/worker-log.js'

const now = new Date('2026-11-24T08:00:00.000Z')
const clock = (): Date => now
const counts = Object.fromEntries(DELIVERY_STATES.map((state) => [state, 0])) as DeliveryCounts

const mailing = (id: string, samples: Partial<Samples>): OpenMailing => ({
  ...{ id, issueId: 'i', publicationId: 'p', state: 'submitting', counts, audienceSize: 5 },
  ...{ holdUntil: now, startedAt: now, settledAt: undefined, stoppedBy: undefined },
  ...{ pauseReason: undefined, stillSinceMs: undefined },
  samples: { ...NO_SAMPLES, ...samples },
})

describe('a limit of the mail server', () => {
  it('is logged with its reply and the time of the next attempt', () => {
    const lines: unknown[] = []
    const logger = { warn: (line: unknown) => lines.push(line) }
    const { onRelayLimit } = createWorkerLog(logger as never, clock)
    const reply = '550 5.4.5 Daily user sending limit exceeded'
    onRelayLimit({ limit: 'quota', mailingId: 'm1', reply, until: now })
    expect(lines).toEqual([
      {
        ...{ event: 'limit', limit: 'quota', mailing: 'm1', reply },
        until: now.toISOString(),
        msg: `Mailing m1 waits: the mail server takes no more for now; nobody is refused for that, and a message is tried at 2026-11-24T08:00:00.000Z: ${reply}`,
      },
    ])
  })

  it('is a metric as long as a mailing waits or is slow, on every worker', async () => {
    const waits = { because: 'quota', until: now.toISOString(), reply: '550 Daily limit' } as const
    const slowed = { perMinute: 30, reply: '450 Too many requests', sinceMs: now.getTime() }
    let underWay = [mailing('m1', { waits }), mailing('m2', { slowed })]
    const { page } = createMetrics({ clock, underWay: () => Promise.resolve(underWay) })
    const before = await page()
    expect(before).toContain('roundup_mailing_waits{mailing="m1",because="quota"} 1')
    expect(before).toContain('roundup_mailing_slowed_per_minute{mailing="m2"} 30')
    expect(before).not.toContain('Daily limit')
    underWay = [mailing('m1', {}), mailing('m2', {})]
    expect(await page()).not.toMatch(/^roundup_mailing_(?:waits|slowed_per_minute)\{/m)
  })
})
