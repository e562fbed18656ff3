'use client'

import { useNow } from '../issue-bar/use-now.js'
import type { CourseProps } from './course-props.js'
import { Headline } from './headline.js'
import { Notices } from './notices.js'
import { OutcomeBar } from './outcome-bar.js'
import { PaceChart } from './pace-chart.js'
import { Said } from './said.js'
import { SteerButtons } from './steer-buttons.js'
import { Tiles } from './tiles.js'
import { UncertainRows } from './uncertain-rows.js'

/** A mailing from its undo window to its end. */
export const Course = (props: CourseProps) => {
  const { mailing, maySteer, report, words } = props
  const now = useNow(report.at, 1000)
  const { frozenAt, hash } = mailing.edition
  const hasBegun = mailing.startedAt !== null
  return (
    <>
      <header className="roundup-mailing__head">
        <Headline mailing={mailing} now={now} words={words} workers={report.workers} />
        <SteerButtons {...props} />
      </header>
      <Notices mailing={mailing} now={now} words={words} workers={report.workers} />
      {hasBegun && <OutcomeBar mailing={mailing} words={words} />}
      <p className="roundup-mailing__edition">
        {words.say('mailing:edition', { hash, time: words.hour(frozenAt, report.at) })}
      </p>
      {hasBegun && <Tiles at={report.at} mailing={mailing} words={words} />}
      {maySteer && mailing.counts.uncertain > 0 && <UncertainRows {...props} />}
      {hasBegun && (
        <div className="roundup-mailing__halves">
          <PaceChart at={report.at} points={mailing.points} words={words} />
          <Said {...props} />
        </div>
      )}
    </>
  )
}
