import type { MailingStatus, MailingReport } from '../../issues/queries/mailing-report-type.js'
import type { Formatters } from './use-formatters.js'

/** A mailing, and what whoever looks at it may do. */
export type MailingDetailsProps = {
  readonly mailing: MailingStatus
  readonly maySteer: boolean
  readonly put: (report: MailingReport) => void
  readonly report: MailingReport
  readonly urlOf: (what: string) => string
  readonly words: Formatters
}
