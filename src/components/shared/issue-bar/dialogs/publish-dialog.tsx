'use client'

import { useState } from 'react'

import type { PublishChannel } from '../../../../domain/issue-workflow.js'
import { localizedText } from '../../../../i18n/localize.js'
import { DeliverChoice } from './deliver-choice.js'
import { Dialog } from '../../dialog.js'
import { DialogActions } from '../../dialog-actions.js'
import type { StepDialogProps } from './step-dialog-props.js'
import { useTranslate } from '../../use-translate.js'

/** Publishing is not sending: it asks how the issue goes out, and says to how many. */
export const PublishDialog = ({ onTake, status, step, ...dialog }: StepDialogProps) => {
  const t = useTranslate()
  const [deliver, setDeliver] = useState<PublishChannel>(status.deliver ?? 'mail')
  const isEarly = step.key === 'publishNow'
  const title = localizedText(isEarly ? 'issueBar:publishTitleNow' : 'issueBar:publishTitle')
  return (
    <Dialog onClose={dialog.onClose} title={t(title)}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onTake({ deliver })
        }}
      >
        <DeliverChoice chosen={deliver} onChoose={setDeliver} status={status} />
        <DialogActions
          {...dialog}
          does={deliver === 'mail' ? 'issueBar:byMail' : 'issueBar:byWeb'}
        />
      </form>
    </Dialog>
  )
}
