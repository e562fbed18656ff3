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
  readonly body: (status: IssueStatus) => LocalizedText
  readonly confirmLabel: TextKey
  readonly cancelLabel?: TextKey
}

const backSays = ({ approvedBy, stage }: IssueStatus): LocalizedText =>
  localizedText(stage === 'scheduled' ? 'issueBar:backBodyScheduled' : 'issueBar:backBody', {
    who: approvedBy ?? localizedText('issueBar:somebody'),
  })

const QUESTIONS: Partial<Record<StepKey, Question>> = {
  backToEdit: { confirmLabel: 'issueBar:backToEdit', body: backSays, title: 'issueBar:backTitle' },
  reopenCorrection: {
    confirmLabel: 'issueBar:backToEdit',
    body: backSays,
    title: 'issueBar:backTitle',
  },
  cancelSchedule: {
    confirmLabel: 'issueBar:unscheduleDo',
    cancelLabel: 'issueBar:keepSchedule',
    body: () => localizedText('issueBar:unscheduleBody'),
    title: 'issueBar:unscheduleTitle',
  },
  correct: {
    confirmLabel: 'issueBar:correctDo',
    body: () => localizedText('issueBar:correctBody'),
    title: 'issueBar:correctTitle',
  },
  publishCorrection: {
    confirmLabel: 'issueBar:publishCorrection',
    body: () => localizedText('issueBar:publishCorrectionBody'),
    title: 'issueBar:publishCorrectionTitle',
  },
  dropCorrection: {
    confirmLabel: 'issueBar:dropCorrection',
    cancelLabel: 'issueBar:keepCorrection',
    body: () => localizedText('issueBar:dropBody'),
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
  const { confirmLabel, cancelLabel, body, title } = question
  return (
    <Dialog onClose={dialog.onClose} title={t(title)}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onTake({})
        }}
      >
        <p>{t(body(status))}</p>
        <DialogActions
          {...dialog}
          confirmLabel={confirmLabel}
          {...(cancelLabel ? { cancelLabel } : {})}
        />
      </form>
    </Dialog>
  )
}
