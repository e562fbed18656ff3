import type { DeliveryCounts } from '../../domain/mailing-states.js'

/** Readers whose message waits for nothing but its turn. */
export const toGo = ({ leased, queued, submitting }: DeliveryCounts): number =>
  queued + leased + submitting
