import { localizedFault } from '../../i18n/localize.js'
import type { MailingRow } from '../ports.js'
import type { DeliveryRules } from '../rules.js'
import type { AttemptHistory } from './attempt-history.js'
import { tripReason } from './trip-reason.js'

type Checked = {
  readonly mailing: Pick<MailingRow, 'bounced' | 'complained' | 'id' | 'samples'>
  readonly rules: Pick<DeliveryRules, 'connections'>
}

/**
 * Looks at what became of a mailing lately, whichever worker tried: in the tally, and in its row.
 *
 * @throws {Fault} BREAKER_TRIPPED when refusals, bounces, complaints or lost connections are too many to go on
 */
export const checkBreakers = async (
  desk: { readonly connections: number; readonly tally: Pick<AttemptHistory, 'lately'> },
  { mailing, rules }: Checked,
): Promise<void> => {
  const { bounced, complained, samples } = mailing
  const { results, workersWithLosses } = await desk.tally.lately(mailing)
  const why = tripReason({
    results,
    connections:
      Math.max(desk.connections, rules.connections ?? 0) * Math.max(1, workersWithLosses),
    accepted: samples.points.at(-1)?.accepted ?? 0,
    bounced: bounced - (samples.countedFrom?.bounced ?? 0),
    complained: complained - (samples.countedFrom?.complained ?? 0),
  })
  if (why) throw localizedFault('BREAKER_TRIPPED', why)
}
