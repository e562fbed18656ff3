'use client'

import { useState } from 'react'

import type { MailingDetailsProps } from '../use-mailing-report.js'
import { availableActions, confirmationFor, type MailingAction } from './mailing-actions.js'
import { ActionButton } from './action-button.js'
import { ErrorMessage, ConfirmDialog } from './confirm-dialog.js'
import { useMailingAction } from './use-mailing-action.js'
import { StatePill } from '../../shared/state-pill.js'

const LABELS = {
  pause: 'mailing:pause',
  resume: 'mailing:resume',
  cancel: 'mailing:cancel',
  unsent: 'mailing:sendToUnsent',
} as const

const Deeds = (props: MailingDetailsProps) => {
  const { mailing, report, words } = props
  const { isBusy, refusal, steer } = useMailingAction(props)
  const [asked, setAsked] = useState<MailingAction>()
  const deeds = availableActions(mailing, report.at)
  const question =
    asked && deeds.includes(asked) ? confirmationFor(asked, mailing, words) : undefined
  const take = async (deed: MailingAction): Promise<void> => {
    if (await steer(deed)) setAsked(undefined)
  }
  return (
    <>
      {deeds.map((deed) => (
        <ActionButton
          isBusy={isBusy}
          isPrimary={deed === 'resume'}
          key={deed}
          label={words.t(LABELS[deed])}
          onPress={() => {
            if (confirmationFor(deed, mailing, words)) setAsked(deed)
            else void take(deed)
          }}
        />
      ))}
      {!question && <ErrorMessage says={refusal} />}
      {asked && question && (
        <ConfirmDialog
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

/** The state of the mailing, and the actions that this person may take. */
export const MailingControls = (props: MailingDetailsProps) => {
  const { mailing, maySteer, report, words } = props
  return (
    <div className="roundup-mailing__steer">
      <StatePill label={words.t(`mailing:state_${mailing.state}`)} state={mailing.state} />
      {maySteer && <Deeds {...props} />}
      {!maySteer && availableActions(mailing, report.at).length > 0 && (
        <p className="roundup-mailing__why">
          {words.t(
            mailing.state === 'settled' ? 'mailing:onlyPublisherUnsent' : 'mailing:onlyPublisher',
          )}
        </p>
      )}
    </div>
  )
}
