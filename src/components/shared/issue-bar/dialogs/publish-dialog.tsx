'use client'

import { useState } from 'react'

import type { PublishChannel } from '../../../../domain/issue/issue-workflow.js'
import { localizedText } from '../../../../i18n/localize.js'
import { DeliverChoice } from './deliver-choice.js'
import { Dialog } from '../../dialog.js'
import { DialogActions } from '../../dialog-actions.js'
import type { StepDialogProps } from './step-dialog-props.js'
import { useTranslate } from '../../use-translate.js'

/** Asks how the issue is published, by mail or on the web only, and says to how many readers. */
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
          confirmLabel={deliver === 'mail' ? 'issueBar:byMail' : 'issueBar:byWeb'}
        />
      </form>
    </Dialog>
  )
}
