import { auditStage, type Correction } from '../../domain/issue/correction.js'
import type { Approval } from '../../domain/issue/issue-workflow.js'
import { setPendingRecord } from '../../domain/issue/transition-context.js'
import { systemClock } from '../../storage/system-clock.js'
import { withEditor } from '../editors.js'
import { findNewestEditionHash } from '../newest-edition.js'
import type { Data, IssueTransition, StateUpdate } from './issue-transition.js'
import { changesSinceApproval, voidedApprovalRecord } from './voided-approval.js'

export type IssueEdit = Pick<IssueTransition, 'actor' | 'compose' | 'context' | 'data' | 'from'>

const withOwnEditor = ({ actor, data }: IssueEdit): Data => ({
  ...data,
  editors: withEditor(data.editors, actor, systemClock()),
})

/** What an edit changes in the workflow. */
type EditedState = {
  readonly approval: Approval | null | undefined
  readonly auditFrom: string
  readonly auditTo: string
  readonly update: StateUpdate
}

/**
 * Records what an edit changes in the workflow, and the update of the issue's own row, which a draft does not reach.
 */
const leaveState = async (edit: IssueEdit, state: EditedState): Promise<Data> => {
  const { compose, context, data } = edit
  const { approval, auditFrom, auditTo, update } = state
  const { content } = await compose()
  const changes = await changesSinceApproval(context, data.id, approval, content)
  setPendingRecord(context.req, {
    ...voidedApprovalRecord(edit, approval, changes),
    follow: update,
    from: auditFrom,
    to: auditTo,
  })
  return update.set
}

/** An edit of approved content ends the approval; the same content saved again does not. */
const editApproved = async (edit: IssueEdit): Promise<Data> => {
  const { compose, data, from } = edit
  const { approval } = data
  if (approval?.hash === (await compose()).hash) return { ...data, stage: from }
  const set = { approval: null, publishAt: null, stage: 'inReview' }
  const update = { guard: { stage: from }, set }
  const state = { approval, auditFrom: from, auditTo: 'inReview', update }
  return { ...withOwnEditor(edit), ...(await leaveState(edit, state)) }
}

/** The first edit of a published issue opens a correction; an edit after its approval takes it back to review. */
const correctionAfter = (
  correction: Correction | null,
  hash: string,
  editionHash: string | undefined,
): Correction | null => {
  if (!correction) return hash === editionHash ? null : { stage: 'draft' }
  if (correction.stage !== 'approved' || correction.approval?.hash === hash) return correction
  return { stage: 'inReview' }
}

const editPublished = async (edit: IssueEdit): Promise<Data> => {
  const { compose, context, data } = edit
  const before = data.correction ?? null
  const { hash } = await compose()
  const after = correctionAfter(before, hash, await findNewestEditionHash(context, data.id))
  const edited = { ...withOwnEditor(edit), stage: 'published' }
  if (after === before) return edited
  const guard = { correction: before, stage: 'published' }
  const left = await leaveState(edit, {
    approval: before?.approval,
    auditFrom: auditStage(before?.stage ?? 'none'),
    auditTo: auditStage(after?.stage ?? 'none'),
    update: { guard, set: { correction: after } },
  })
  return { ...edited, ...left }
}

/**
 * Saves the content of an issue. What the edit ends, such as an approval, is recorded after the change.
 *
 * @returns the document to be written
 */
export const saveIssueEdit = async (edit: IssueEdit): Promise<Data> => {
  const { from } = edit
  if (from === 'published') return editPublished(edit)
  if (from === 'approved' || from === 'scheduled') return editApproved(edit)
  return { ...withOwnEditor(edit), stage: from }
}
