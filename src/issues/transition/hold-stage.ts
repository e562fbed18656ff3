import { refuse } from '../../access/refusal.js'
import { findIssueRow } from '../issue-document.js'
import { guardedUpdate } from '../../storage/guarded-update/index.js'
import { stageText } from '../../approve/check-transition.js'
import { localizedText } from '../../i18n/localize.js'
import type { IssueTransition } from './issue-transition.js'

/**
 * Before a save of the content: checks that the issue still has the stage that was read. In a transaction this holds
 * until the save is made, because whoever moves the issue waits for this statement's row. A save writes the whole row,
 * and would undo a publication that came between.
 */
export const holdStage = async ({
  context,
  data,
  from,
  requested,
}: IssueTransition): Promise<void> => {
  const { req, slugs } = context
  const stage = { stage: from }
  const hold = { guard: stage, id: data.id, req, set: stage }
  const isPublishedMeanwhile = from === 'published' && requested.isDraft === false
  const isHeld = !isPublishedMeanwhile && (await guardedUpdate(req.payload, slugs.issues, hold))
  if (isHeld) return
  const now = await findIssueRow(context, data.id)
  refuse(localizedText('transitions:movedMeanwhile', { now: stageText(now?.stage ?? 'draft') }))
}
