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

const Actions = (props: MailingDetailsProps) => {
  const { mailing, report, formatters } = props
  const { isBusy, refusal, run } = useMailingAction(props)
  const [chosen, setChosen] = useState<MailingAction>()
  const actions = availableActions(mailing, report.at)
  const question =
    chosen && actions.includes(chosen) ? confirmationFor(chosen, mailing, formatters) : undefined
  const take = async (action: MailingAction): Promise<void> => {
    if (await run(action)) setChosen(undefined)
  }
  return (
    <>
      {actions.map((action) => (
        <ActionButton
          isBusy={isBusy}
          isPrimary={action === 'resume'}
          key={action}
          label={formatters.t(LABELS[action])}
          onPress={() => {
            if (confirmationFor(action, mailing, formatters)) setChosen(action)
            else void take(action)
          }}
        />
      ))}
      {!question && <ErrorMessage text={refusal} />}
      {chosen && question && (
        <ConfirmDialog
          isBusy={isBusy}
          onClose={() => {
            setChosen(undefined)
          }}
          onTake={() => void take(chosen)}
          question={question}
          refusal={refusal}
        />
      )}
    </>
  )
}

/** The state of the mailing, and the actions that this person may take. */
export const MailingControls = (props: MailingDetailsProps) => {
  const { mailing, mayControl, report, formatters } = props
  return (
    <div className="roundup-mailing__steer">
      <StatePill label={formatters.t(`mailing:state_${mailing.state}`)} state={mailing.state} />
      {mayControl && <Actions {...props} />}
      {!mayControl && availableActions(mailing, report.at).length > 0 && (
        <p className="roundup-mailing__why">
          {formatters.t(
            mailing.state === 'settled' ? 'mailing:onlyPublisherUnsent' : 'mailing:onlyPublisher',
          )}
        </p>
      )}
    </div>
  )
}
