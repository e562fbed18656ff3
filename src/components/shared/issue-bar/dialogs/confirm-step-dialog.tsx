'use client'

import type { StepKey } from '../../../../approve/steps.js'
import type { IssueStatus } from '../../../../issues/queries/issue-status-type.js'
import type { LocalizedText } from '../../../../domain/localized-text.js'
import type { TextKey } from '../../../../i18n/languages.js'
import { localizedText } from '../../../../i18n/localize.js'
import { Dialog } from '../../dialog.js'
import { DialogActions } from '../../dialog-actions.js'
import type { StepDialogProps } from './step-dialog-props.js'
import { useTranslate } from '../../use-translate.js'

type Question = {
  readonly title: TextKey
  readonly says: (status: IssueStatus) => LocalizedText
  readonly does: TextKey
  readonly keeps?: TextKey
}

const backSays = ({ approvedBy, stage }: IssueStatus): LocalizedText =>
  localizedText(stage === 'scheduled' ? 'issueBar:backBodyScheduled' : 'issueBar:backBody', {
    who: approvedBy ?? localizedText('issueBar:somebody'),
  })

const QUESTIONS: Partial<Record<StepKey, Question>> = {
  backToEdit: { does: 'issueBar:backToEdit', says: backSays, title: 'issueBar:backTitle' },
  reopenCorrection: { does: 'issueBar:backToEdit', says: backSays, title: 'issueBar:backTitle' },
  cancelSchedule: {
    does: 'issueBar:unscheduleDo',
    keeps: 'issueBar:keepSchedule',
    says: () => localizedText('issueBar:unscheduleBody'),
    title: 'issueBar:unscheduleTitle',
  },
  correct: {
    does: 'issueBar:correctDo',
    says: () => localizedText('issueBar:correctBody'),
    title: 'issueBar:correctTitle',
  },
  publishCorrection: {
    does: 'issueBar:publishCorrection',
    says: () => localizedText('issueBar:publishCorrectionBody'),
    title: 'issueBar:publishCorrectionTitle',
  },
  dropCorrection: {
    does: 'issueBar:dropCorrection',
    keeps: 'issueBar:keepCorrection',
    says: () => localizedText('issueBar:dropBody'),
    title: 'issueBar:dropTitle',
  },
}

/** Whether a step needs a confirmation. */
export const isConfirmed = ({ key }: { readonly key: StepKey }): boolean => key in QUESTIONS

/** Asks for confirmation, and says what the step does. */
export const ConfirmStepDialog = ({ onTake, status, step, ...dialog }: StepDialogProps) => {
  const t = useTranslate()
  const question = QUESTIONS[step.key]
  if (!question) return null
  const { does, keeps, says, title } = question
  return (
    <Dialog onClose={dialog.onClose} title={t(title)}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onTake({})
        }}
      >
        <p>{t(says(status))}</p>
        <DialogActions {...dialog} does={does} {...(keeps ? { keeps } : {})} />
      </form>
    </Dialog>
  )
}
