import type { NewsroomEvent } from '../../domain/newsroom-event.js'
import { setPendingRecord, type PendingRecord } from '../../domain/issue/transition-context.js'
import { refuse } from '../../access/refusal.js'
import { stageText } from '../../approve/check-transition.js'
import { localizedText } from '../../i18n/localize.js'
import { guardedUpdate } from '../../storage/guarded-update/index.js'
import type { ComposedIssue } from '../compose-issue-content.js'
import { findIssueRow } from '../issue-document.js'
import type { Data, IssueTransition, StateUpdate, TransitionSubject } from './issue-transition.js'
import { changesSinceApproval, voidedApprovalRecord } from './voided-approval.js'

/** Updates the issue's own row in one statement that names the state it leaves. */
const enterState = async (
  { context, data }: IssueTransition,
  subject: TransitionSubject,
  { guard, set }: StateUpdate,
): Promise<{ readonly isMade: boolean; readonly set: Data }> => {
  const { req, slugs } = context
  const isMade = await guardedUpdate(req.payload, slugs.issues, { guard, id: data.id, req, set })
  if (isMade) return { isMade, set }
  const row = await findIssueRow(context, data.id)
  const made = subject.findMade(row)
  if (made) return { isMade, set: { ...set, ...made } }
  const now = stageText(row?.stage ?? 'draft')
  return refuse(localizedText('transitions:movedMeanwhile', { now }))
}

/** Whom a transition between draft and review concerns. */
const reviewEvent = (
  { actor, data, requested }: IssueTransition,
  { from, to }: TransitionSubject,
): { readonly event?: NewsroomEvent } => {
  const common = { by: actor.id, issueId: data.id }
  if (from === 'draft' && to === 'inReview') {
    return { event: { ...common, kind: 'reviewRequested' } }
  }
  return from === 'inReview' && to === 'draft'
    ? { event: { ...common, kind: 'sentBack', note: requested.note ?? '' } }
    : {}
}

const recordOf = async (
  transition: IssueTransition,
  subject: TransitionSubject,
  { content, hash }: ComposedIssue,
): Promise<PendingRecord> => {
  const { context, data, requested, startedAt } = transition
  const { approval, auditFrom, auditTo } = subject
  const states = { from: auditFrom, to: auditTo }
  const record = { ...states, hash: approval?.hash ?? null, issueId: data.id, note: requested.note }
  if (subject.isApproval) return { ...record, at: startedAt, content, hash }
  if (subject.endsApproval) {
    const changes = await changesSinceApproval(context, data.id, approval, content)
    return {
      ...voidedApprovalRecord(transition, approval, changes),
      ...states,
      note: requested.note,
    }
  }
  return { ...record, ...reviewEvent(transition, subject) }
}

/**
 * Makes a transition of an issue or of its correction: checks it, updates the issue's own row, and keeps what is to be
 * recorded once the write is made. Two requests for the same transition both find it made; one of them records it.
 *
 * @returns the fields that the transition leaves in the issue
 * @throws {Fault} MOVE_NOT_NOW with what speaks against it, or if somebody moved the issue meanwhile
 */
export const makeTransition = async (
  transition: IssueTransition,
  subject: TransitionSubject,
): Promise<Data> => {
  const { req } = transition.context
  const composed = await transition.compose()
  const obstacle = await subject.findObstacle(composed)
  if (obstacle) return refuse(obstacle)
  const update = await subject.prepareUpdate(composed)
  const { isMade, set } = await enterState(transition, subject, update)
  if (isMade) {
    const { changes = [] } = update
    setPendingRecord(req, { changes, ...(await recordOf(transition, subject, composed)) })
  }
  return set
}
