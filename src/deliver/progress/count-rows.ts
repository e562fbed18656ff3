import type { DeliveryCounts } from '../../domain/mailing-states.js'

/** How many rows are in any of these states. */
export const countRows = (
  counts: DeliveryCounts,
  states: readonly (keyof DeliveryCounts)[],
): number => states.reduce((total, state) => total + counts[state], 0)
