import type { MailingStatus } from '../../../issues/queries/mailing-report-type.js'

/** Readers whose message waits for nothing but its turn, those that are not entered yet among them. */
export const remainingCount = ({
  counts,
  readers,
  state,
}: Pick<MailingStatus, 'counts' | 'readers' | 'state'>): number => {
  const { leased, queued, submitting } = counts
  const entered = Object.values(counts).reduce((sum, rows) => sum + rows, 0)
  const toEnter = state === 'cancelled' ? 0 : Math.max(0, readers - entered)
  return queued + leased + submitting + toEnter
}
