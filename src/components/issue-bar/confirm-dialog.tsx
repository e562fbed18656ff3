'use client'

import { useTranslation } from '@payloadcms/ui'

import type { StepKey } from '../../approve/steps.js'
import type { Standing } from '../../issues/queries/issue-status-type.js'
import type { Sentence } from '../../domain/localized-text.js'
import type { WordingKey } from '../../i18n/languages.js'
import { sentence } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'
import { Dialog } from './dialog.js'
import { DialogActions } from './dialog-actions.js'
import type { StepDialogProps } from './step-dialog-props.js'

type Question = {
  readonly title: WordingKey
  readonly says: (standing: Standing) => Sentence
  readonly does: WordingKey
  readonly keeps?: WordingKey
}

const backSays = ({ approvedBy, stage }: Standing): Sentence =>
  sentence(stage === 'scheduled' ? 'bar:backSaysScheduled' : 'bar:backSays', {
    who: approvedBy ?? sentence('bar:somebody'),
  })

const QUESTIONS: Partial<Record<StepKey, Question>> = {
  backToEdit: { does: 'bar:backToEdit', says: backSays, title: 'bar:backTitle' },
  reopenCorrection: { does: 'bar:backToEdit', says: backSays, title: 'bar:backTitle' },
  cancelSchedule: {
    does: 'bar:unscheduleDo',
    keeps: 'bar:keepSchedule',
    says: () => sentence('bar:unscheduleSays'),
    title: 'bar:unscheduleTitle',
  },
  correct: {
    does: 'bar:correctDo',
    says: () => sentence('bar:correctSays'),
    title: 'bar:correctTitle',
  },
  publishCorrection: {
    does: 'bar:publishCorrection',
    says: () => sentence('bar:publishCorrectionSays'),
    title: 'bar:publishCorrectionTitle',
  },
  dropCorrection: {
    does: 'bar:dropCorrection',
    keeps: 'bar:keepCorrection',
    says: () => sentence('bar:dropSays'),
    title: 'bar:dropTitle',
  },
}

/** Steps that are asked about before they are taken. */
export const isConfirmed = ({ key }: { readonly key: StepKey }): boolean => key in QUESTIONS

/** Says what a step does before it does it. */
export const ConfirmDialog = ({ onTake, standing, step, ...dialog }: StepDialogProps) => {
  const { t } = useTranslation()
  const question = QUESTIONS[step.key]
  if (!question) return null
  const { does, keeps, says, title } = question
  return (
    <Dialog onClose={dialog.onClose} title={translate(t, sentence(title))}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onTake({})
        }}
      >
        <p>{translate(t, says(standing))}</p>
        <DialogActions {...dialog} does={does} {...(keeps ? { keeps } : {})} />
      </form>
    </Dialog>
  )
}
