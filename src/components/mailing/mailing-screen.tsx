'use client'

import type { MailingReport } from '../../issues/queries/mailing-report-type.js'
import { MailingDetails } from './mailing-details.js'
import { NoMailing, type MailingTabLinks } from './no-mailing.js'
import { useMailingReport } from './use-mailing-report.js'
import { useFormatters } from './use-formatters.js'
import './mailing.css'

type Props = {
  readonly mayControl: boolean
  readonly place: MailingTabLinks
  readonly rendered: MailingReport
}

/** The mailing of an issue, or what has to happen before there is one. */
export const MailingScreen = ({ mayControl, place, rendered }: Props) => {
  const formatters = useFormatters(place.timeZone)
  const kept = useMailingReport(place.issueId, rendered)
  const { isStale, report } = kept
  return (
    <main className="roundup-mailing">
      {isStale && (
        <p className="roundup-mailing__stale" role="status">
          {formatters.t('mailing:stale', { time: formatters.hour(report.at, report.at) })}
        </p>
      )}
      {report.mailing ? (
        <MailingDetails
          {...kept}
          mailing={report.mailing}
          mayControl={mayControl}
          formatters={formatters}
        />
      ) : (
        report.before && <NoMailing before={report.before} place={place} formatters={formatters} />
      )}
    </main>
  )
}
