import { createLocalReq } from 'payload'

import { checkTransition, type CheckApprovalArgs } from '../../approve/check-transition.js'
import { findMissingField } from '../../approve/find-missing-field.js'
import { canonicalJson } from '../../domain/content-hash.js'
import type { Fault } from '../../domain/fault.js'
import type { LocalizedText } from '../../domain/localized-text.js'
import { localizedText } from '../../i18n/localize.js'
import { afterRollback } from '../../storage/write/after-commit.js'
import { findEditorsSinceApproval } from '../editors-since-approval.js'
import { composeStoredIssue, type ComposedIssue } from '../compose-issue-content.js'
import type { NewsroomIssue } from '../issue-document.js'
import { findApprovalBlockers } from '../run-preflight.js'
import type { Data, IssueTransition, StateUpdate, TransitionSubject } from './issue-transition.js'
import { requestedPublishTime, schedulerMayPublish } from './schedule.js'
import { stageFields } from './stage-fields.js'
import { cancelHoldingMailing } from './undo.js'
import { changesSinceApproval } from './voided-approval.js'

/** What only an approval is checked against: findings that block it, and who wrote what it approves. */
export const approvalArgs = async (
  { actor, context, data }: IssueTransition,
  { content, publication }: ComposedIssue,
): Promise<CheckApprovalArgs> => ({
  actor,
  blocking: (await findApprovalBlockers(context, data, content)).map(({ text }) => text),
  editors: await findEditorsSinceApproval(context, data),
  fourEyes: publication.fourEyes ?? false,
})

/** The fields of a stored issue that its content is composed of. */
const CONTENT_FIELDS = [
  'publication',
  'number',
  'slug',
  'title',
  'date',
  'subject',
  'preheader',
  'introduction',
  'contents',
  'highlights',
  'lineup',
  'outro',
] as const satisfies readonly (keyof NewsroomIssue)[]

const contentFields = (issue: NewsroomIssue): string =>
  canonicalJson(CONTENT_FIELDS.map((field) => issue[field] ?? null))

/** Whether the request changes what readers get, besides moving. Composes the stored issue only if a field differs. */
const changesContent = async (
  { context, data, original }: IssueTransition,
  { hash }: ComposedIssue,
): Promise<boolean> => {
  if (!original || contentFields(original) === contentFields(data)) return false
  return (await composeStoredIssue(context, original)).hash !== hash
}

/** Takes the issue back to review in a request of its own, which the refusal that follows does not roll back. */
const reopenForReview = async ({ context, data }: IssueTransition): Promise<void> => {
  const { payload, user } = context.req
  const req = await createLocalReq(user ? { user } : {}, payload)
  await payload.update({
    collection: context.slugs.issues,
    data: { stage: 'inReview' },
    id: data.id,
    overrideAccess: true,
    req,
  })
}

/**
 * The content is no longer what was approved, and no save of the issue or an entry noticed: something else changed, such
 * as the publication's look. The approval ends.
 */
const endStaleApproval = async (
  transition: IssueTransition,
  { content }: ComposedIssue,
): Promise<LocalizedText> => {
  const { actor, context, data } = transition
  const [change] = await changesSinceApproval(context, data.id, data.approval, content)
  if (!change || actor.kind !== 'user') return localizedText('transitions:changedSince')
  await afterRollback(context.req, () => reopenForReview(transition))
  return localizedText('transitions:approvalVoided', { change })
}

const NO_APPROVAL = { blocking: [], editors: [], fourEyes: false } as const

const checkStage = async (
  transition: IssueTransition,
  composed: ComposedIssue,
): Promise<Fault | undefined> => {
  const { actor, data, from, to } = transition
  return checkTransition({
    ...(to === 'approved' ? await approvalArgs(transition, composed) : { ...NO_APPROVAL, actor }),
    approval: data.approval ?? undefined,
    changesContent: await changesContent(transition, composed),
    from,
    hash: composed.hash,
    to,
  })
}

/** An issue that goes back for changes need not be complete. */
const findMissing = ({ data, from, to }: IssueTransition): LocalizedText | undefined =>
  to === 'inReview' && from !== 'draft' ? undefined : findMissingField(to, data)

const findObstacle = async (
  transition: IssueTransition,
  composed: ComposedIssue,
): Promise<LocalizedText | undefined> => {
  const fault = await checkStage(transition, composed)
  if (fault?.text?.key === 'transitions:changedSince') return endStaleApproval(transition, composed)
  if (fault) return fault.text ?? localizedText('transitions:said', { words: fault.message })
  const missing = findMissing(transition)
  if (missing) return missing
  return (await schedulerMayPublish(transition))
    ? undefined
    : localizedText('transitions:schedulerMayNot')
}

const prepareUpdate = async (
  transition: IssueTransition,
  composed: ComposedIssue,
): Promise<StateUpdate> => {
  const { context, data, from, to } = transition
  const hour =
    to === 'scheduled' ? requestedPublishTime(transition, composed.publication) : undefined
  if (from === 'published' && to === 'draft') await cancelHoldingMailing(context, data.id)
  return {
    guard: { stage: from },
    set: { ...stageFields(transition, composed.hash, hour), stage: to },
    changes: hour?.messages ?? [],
  }
}

const madeBySomebodyElse = (
  { to }: IssueTransition,
  row: NewsroomIssue | undefined,
): Data | undefined => {
  if (row?.stage !== to) return undefined
  const { approval, intent, publishAt, publishedAt, zone } = row
  return { approval, intent, publishAt, publishedAt, zone }
}

/** An issue on its way from one stage to another. */
export const issueSubject = (transition: IssueTransition): TransitionSubject => {
  const { data, from, to } = transition
  const { approval } = data
  return {
    from,
    to,
    auditFrom: from,
    auditTo: to,
    approval,
    isApproval: from === 'inReview' && to === 'approved',
    endsApproval:
      Boolean(approval) && from !== 'published' && (to === 'inReview' || to === 'draft'),
    findObstacle: (composed) => findObstacle(transition, composed),
    prepareUpdate: (composed) => prepareUpdate(transition, composed),
    findMade: (row) => madeBySomebodyElse(transition, row),
  }
}
