'use client'

import { useNow } from '../shared/use-now.js'
import type { MailingDetailsProps } from './use-mailing-report.js'
import { Headline } from './headline.js'
import { MailingNotices } from './notices/mailing-notices.js'
import { OutcomeBar } from './outcome-bar.js'
import { RateChart } from './rate/rate-chart.js'
import { ReplySummary } from './replies/reply-summary.js'
import { MailingControls } from './controls/mailing-controls.js'
import { Tiles } from './tiles.js'
import { UncertainRows } from './uncertain/uncertain-rows.js'

/** A mailing, from its undo window to its end. */
export const MailingDetails = (props: MailingDetailsProps) => {
  const { mailing, mayControl, report, formatters } = props
  const now = useNow(report.at, 1000)
  const { frozenAt, hash } = mailing.edition
  const hasBegun = mailing.startedAt !== null
  return (
    <>
      <header className="roundup-mailing__head">
        <Headline
          mailing={mailing}
          now={now}
          formatters={formatters}
          tick={report.tick}
          workers={report.workers}
        />
        <MailingControls {...props} />
      </header>
      <MailingNotices
        mailing={mailing}
        now={now}
        formatters={formatters}
        tick={report.tick}
        workers={report.workers}
      />
      {hasBegun && <OutcomeBar mailing={mailing} formatters={formatters} />}
      <p className="roundup-mailing__edition">
        {formatters.t('mailing:edition', { hash, time: formatters.hour(frozenAt, report.at) })}
      </p>
      {hasBegun && <Tiles at={report.at} mailing={mailing} formatters={formatters} />}
      {mayControl && mailing.counts.uncertain > 0 && <UncertainRows {...props} />}
      {hasBegun && (
        <div className="roundup-mailing__halves">
          <RateChart at={report.at} points={mailing.points} formatters={formatters} />
          <ReplySummary {...props} />
        </div>
      )}
    </>
  )
}
