import type { MailingNow, MailingReport } from '../../issues/queries/mailing-report-type.js'
import type { Words } from './use-words.js'

/** A mailing, and what whoever looks at it may do. */
export type CourseProps = {
  readonly mailing: MailingNow
  readonly maySteer: boolean
  readonly put: (report: MailingReport) => void
  readonly report: MailingReport
  readonly urlOf: (what: string) => string
  readonly words: Words
}
