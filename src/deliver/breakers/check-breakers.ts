import { faultOf } from '../../wording/say.js'
import type { MailingRow } from '../ports.js'
import type { DeliveryRules } from '../rules.js'
import { lately } from './tally.js'
import { whyTrip } from './why-trip.js'

type Checked = {
  readonly mailing: Pick<MailingRow, 'bounced' | 'complained' | 'id' | 'samples'>
  readonly rules: Pick<DeliveryRules, 'connections'>
}

/**
 * Looks at what became of a mailing lately: in memory, and in its row.
 *
 * @throws {Fault} BREAKER_TRIPPED when refusals, bounces, complaints or lost connections are too many to go on
 */
export const checkBreakers = (
  desk: { readonly connections: number },
  { mailing, rules }: Checked,
): void => {
  const { bounced, complained, samples } = mailing
  const why = whyTrip({
    last: lately(desk, mailing),
    connections: Math.max(desk.connections, rules.connections ?? 0),
    accepted: samples.points.at(-1)?.accepted ?? 0,
    bounced: bounced - (samples.countedFrom?.bounced ?? 0),
    complained: complained - (samples.countedFrom?.complained ?? 0),
  })
  if (why) throw faultOf('BREAKER_TRIPPED', why)
}
