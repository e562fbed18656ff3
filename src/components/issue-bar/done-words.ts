import type { StepKey } from '../../approve/steps.js'
import type { WordingKey } from '../../i18n/languages.js'

/** What is said once a step is taken. */
export const DONE_WORDS: Readonly<Record<StepKey, WordingKey>> = {
  sendForReview: 'bar:doneReview',
  sendCorrection: 'bar:doneReview',
  approve: 'bar:doneApproved',
  approveCorrection: 'bar:doneApproved',
  sendBack: 'bar:doneDraft',
  sendCorrectionBack: 'bar:doneDraft',
  publish: 'bar:donePublished',
  publishNow: 'bar:donePublished',
  schedule: 'bar:doneScheduled',
  reschedule: 'bar:doneScheduled',
  cancelSchedule: 'bar:doneUnscheduled',
  backToEdit: 'bar:doneBack',
  reopenCorrection: 'bar:doneBack',
  undo: 'bar:undone',
  correct: 'bar:doneCorrection',
  publishCorrection: 'bar:doneCorrectionPublished',
  dropCorrection: 'bar:doneDropped',
}
