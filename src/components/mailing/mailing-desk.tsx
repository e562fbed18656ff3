'use client'

import type { MailingReport } from '../../issues/queries/mailing-report-type.js'
import { Course } from './course.js'
import { NoMailing } from './no-mailing.js'
import type { Place } from './place.js'
import { useMailing } from './use-mailing.js'
import { useWords } from './use-words.js'
import './mailing.css'

type Props = {
  readonly maySteer: boolean
  readonly place: Place
  readonly rendered: MailingReport
}

/** The mailing of an issue as it goes, or what comes before it. */
export const MailingDesk = ({ maySteer, place, rendered }: Props) => {
  const words = useWords(place.timeZone)
  const kept = useMailing(place.issueId, rendered)
  const { isStale, report } = kept
  return (
    <main className="roundup-mailing">
      {isStale && (
        <p className="roundup-mailing__stale" role="status">
          {words.say('mailing:stale', { time: words.hour(report.at, report.at) })}
        </p>
      )}
      {report.mailing ? (
        <Course {...kept} mailing={report.mailing} maySteer={maySteer} words={words} />
      ) : (
        report.before && <NoMailing before={report.before} place={place} words={words} />
      )}
    </main>
  )
}
