import { refuse } from '../../access/refusal.js'
import { findIssueRow } from '../issue-document.js'
import { guardedUpdate } from '../../storage/guarded-update/index.js'
import { stageText } from '../../approve/check-transition.js'
import { localizedText } from '../../i18n/localize.js'
import type { IssueTransition } from './issue-transition.js'

/**
 * Before a save of the content: the issue still stands where it was found. In a transaction it does so until the save
 * is made, as whoever wants to move it waits for this statement's row; a save writes the whole row, and would take a
 * publication back that came between.
 *
 * @throws {Refusal} 409 when somebody moved it meanwhile
 */
export const holdStage = async ({ asked, data, from, reader }: IssueTransition): Promise<void> => {
  const { req, slugs } = reader
  const stage = { stage: from }
  const hold = { guard: stage, id: data.id, req, set: stage }
  const isPublishedMeanwhile = from === 'published' && asked.isDraft === false
  const isHeld = !isPublishedMeanwhile && (await guardedUpdate(req.payload, slugs.issues, hold))
  if (isHeld) return
  const now = await findIssueRow(reader, data.id)
  refuse(
    req,
    localizedText('transitions:movedMeanwhile', { now: stageText(now?.stage ?? 'draft') }),
  )
}
