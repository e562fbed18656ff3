'use client'

import { useState } from 'react'

import type { CourseProps } from './course-props.js'
import { deedsOf, questionOf, type Deed } from './deeds.js'
import { DeskButton } from './desk-button.js'
import { Refusal } from './refusal.js'
import { SteerDialog } from './steer-dialog.js'
import { useSteering } from './use-steering.js'

const LABELS = {
  pause: 'mailing:pause',
  resume: 'mailing:resume',
  cancel: 'mailing:cancel',
  unsent: 'mailing:sendToUnsent',
} as const

const Deeds = (props: CourseProps) => {
  const { mailing, report, words } = props
  const { isBusy, refusal, steer } = useSteering(props)
  const [asked, setAsked] = useState<Deed>()
  const deeds = deedsOf(mailing, report.at)
  const question = asked && deeds.includes(asked) ? questionOf(asked, mailing, words) : undefined
  const take = async (deed: Deed): Promise<void> => {
    if (await steer(deed)) setAsked(undefined)
  }
  return (
    <>
      {deeds.map((deed) => (
        <DeskButton
          isBusy={isBusy}
          isPrimary={deed === 'resume'}
          key={deed}
          label={words.say(LABELS[deed])}
          onPress={() => {
            if (questionOf(deed, mailing, words)) setAsked(deed)
            else void take(deed)
          }}
        />
      ))}
      {!question && <Refusal says={refusal} />}
      {asked && question && (
        <SteerDialog
          isBusy={isBusy}
          onClose={() => {
            setAsked(undefined)
          }}
          onTake={() => void take(asked)}
          question={question}
          refusal={refusal}
        />
      )}
    </>
  )
}

/** Where the mailing stands, and what this person may do with it. */
export const SteerButtons = (props: CourseProps) => {
  const { mailing, maySteer, report, words } = props
  return (
    <div className="roundup-mailing__steer">
      <span className={`roundup-pill roundup-pill--${mailing.state}`}>
        {words.say(`mailing:state_${mailing.state}`)}
      </span>
      {maySteer && <Deeds {...props} />}
      {!maySteer && deedsOf(mailing, report.at).length > 0 && (
        <p className="roundup-mailing__why">
          {words.say(
            mailing.state === 'settled' ? 'mailing:onlyPublisherUnsent' : 'mailing:onlyPublisher',
          )}
        </p>
      )}
    </div>
  )
}
