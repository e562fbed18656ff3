'use client'

import type { ComponentType } from 'react'

import type { StepKey } from '../../../../approve/steps.js'
import { ConfirmStepDialog, isConfirmed } from './confirm-step-dialog.js'
import { NoteStepDialog } from './note-step-dialog.js'
import { PublishDialog } from './publish-dialog.js'
import { ScheduleDialog } from './schedule-dialog.js'
import type { StepDialogProps } from './step-dialog-props.js'

const DIALOGS: Partial<Record<StepKey, ComponentType<StepDialogProps>>> = {
  sendForReview: NoteStepDialog,
  sendBack: NoteStepDialog,
  sendCorrection: NoteStepDialog,
  sendCorrectionBack: NoteStepDialog,
  publish: PublishDialog,
  publishNow: PublishDialog,
  schedule: ScheduleDialog,
  reschedule: ScheduleDialog,
}

/** Whether a step has a dialog. Approving and undoing have none. */
export const hasDialog = (step: { readonly key: StepKey }): boolean =>
  step.key in DIALOGS || isConfirmed(step)

/** The dialog of a step. */
export const StepDialog = (props: StepDialogProps) => {
  const Asking = DIALOGS[props.step.key] ?? ConfirmStepDialog
  return <Asking {...props} />
}
