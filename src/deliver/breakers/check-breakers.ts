import { localizedFault } from '../../i18n/localize.js'
import type { MailingRow } from '../ports/mailings.js'
import type { DeliveryRules } from '../rules.js'
import type { AttemptHistory } from './attempt-history.js'
import { tripReason } from './trip-reason.js'

type Checked = {
  readonly mailing: Pick<MailingRow, 'bounced' | 'complained' | 'id' | 'samples'>
  readonly rules: Pick<DeliveryRules, 'connections'>
}

/**
 * Checks the recent attempts of a mailing by all workers, and the bounces and complaints in its row.
 *
 * @throws {Fault} BREAKER_TRIPPED when refusals, bounces, complaints or lost connections are too many to go on
 */
export const checkBreakers = async (
  context: {
    readonly connections: number
    readonly state: { readonly attemptHistory: Pick<AttemptHistory, 'recent'> }
  },
  { mailing, rules }: Checked,
): Promise<void> => {
  const { bounced, complained, samples } = mailing
  const { results, workersWithLosses } = await context.state.attemptHistory.recent(mailing)
  const reason = tripReason({
    results,
    connections:
      Math.max(context.connections, rules.connections ?? 0) * Math.max(1, workersWithLosses),
    accepted: samples.points.at(-1)?.accepted ?? 0,
    bounced: bounced - (samples.countedFrom?.bounced ?? 0),
    complained: complained - (samples.countedFrom?.complained ?? 0),
  })
  if (reason) throw localizedFault('BREAKER_TRIPPED', reason)
}
