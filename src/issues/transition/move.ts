import { createLocalReq } from 'payload'

import { Refusal, refuse } from '../../access/refusal.js'
import { afterRollback } from '../../storage/write/after-commit.js'
import { findEditorsSinceApproval } from '../editors-since-approval.js'
import { composeIssueContent } from '../compose-issue-content.js'
import { findApprovalBlockers } from '../run-preflight.js'
import { checkTransition, type CheckApprovalArgs } from '../../approve/check-transition.js'
import { findMissingField } from '../../approve/find-missing-field.js'
import type { IssueContent } from '../../domain/content.js'
import { contentHash } from '../../domain/content-hash.js'
import type { NewsroomEvent } from '../../domain/newsroom-event.js'
import type { Fault } from '../../domain/fault.js'
import type { LocalizedText } from '../../domain/localized-text.js'
import { localizedText } from '../../i18n/localize.js'
import type { RequestContext } from '../issue-document.js'
import type { IssueTransition } from './issue-transition.js'
import { enterStage } from './enter.js'
import { setPendingRecord, type PendingRecord } from './pending-record.js'
import { requestedPublishTime, schedulerMayPublish } from './schedule.js'
import { cancelHoldingMailing, withdrawAllEditions } from './undo.js'
import { changesSinceApproval, voidedApprovalRecord } from './voided-approval.js'

/** What a fault of our own says. */
export const faultText = (fault: Fault): LocalizedText =>
  (fault.details['sentence'] as LocalizedText | undefined) ??
  localizedText('transitions:said', { words: fault.message })

const asksForFourEyes = async (
  { req, slugs }: RequestContext,
  publication: string,
): Promise<boolean> => {
  const found = await req.payload.db.findOne<{ id: string; fourEyes?: boolean }>({
    collection: slugs.publications,
    req,
    where: { id: { equals: publication } },
  })
  return found?.fourEyes ?? false
}

/** What only an approval asks for. */
export const approvalArgs = async (
  { actor, data, reader }: IssueTransition,
  content: IssueContent,
): Promise<CheckApprovalArgs> => ({
  actor,
  blocking: (await findApprovalBlockers(reader, data, content)).map(({ told }) => told),
  editors: await findEditorsSinceApproval(reader, data),
  fourEyes: await asksForFourEyes(reader, data.publication),
})

/** Whether the request changes what readers get, besides moving. */
export const changesContent = async (
  { original, reader }: IssueTransition,
  hash: string,
): Promise<boolean> =>
  original !== undefined && contentHash(await composeIssueContent(reader, original)) !== hash

const NOTHING_ASKED = { blocking: [], editors: [], fourEyes: false } as const

/** Back to review in a request of its own: the refusal that follows takes nothing of it back. */
const backToReview = async ({ data, reader }: IssueTransition): Promise<void> => {
  const { payload, user } = reader.req
  const req = await createLocalReq(user ? { user } : {}, payload)
  await payload.update({
    collection: reader.slugs.issues,
    data: { stage: 'inReview' },
    id: data.id,
    overrideAccess: true,
    req,
  })
}

/** Found at a move: something changed that no save of issue or entry told of, such as the publication's look. */
const refuseChanged = async (guarded: IssueTransition, content: IssueContent): Promise<never> => {
  const { actor, data, reader } = guarded
  const [change] = await changesSinceApproval(reader, data.id, data.approval, content)
  if (!change || actor.kind !== 'user')
    return refuse(reader.req, localizedText('transitions:changedSince'))
  await afterRollback(reader.req, () => backToReview(guarded))
  return refuse(reader.req, localizedText('transitions:approvalVoided', { change }))
}

/** @returns what would be moved, once nothing speaks against it */
const checkedContent = async (guarded: IssueTransition): Promise<IssueContent> => {
  const { actor, data, from, reader, to } = guarded
  const content = await composeIssueContent(reader, data)
  const hash = contentHash(content)
  const fault = checkTransition({
    ...(to === 'approved' ? await approvalArgs(guarded, content) : { ...NOTHING_ASKED, actor }),
    approval: data.approval ?? undefined,
    changesContent: await changesContent(guarded, hash),
    from,
    hash,
    to,
  })
  const isBack = to === 'inReview' && from !== 'draft'
  const missing = isBack ? undefined : findMissingField(to, data)
  const told = fault ? faultText(fault) : missing
  if (told?.key === 'transitions:changedSince') await refuseChanged(guarded, content)
  return told ? refuse(reader.req, told) : content
}

/** Whom a move between draft and review concerns. */
const reviewEvent = ({
  actor,
  asked,
  data,
  from,
  to,
}: IssueTransition): NewsroomEvent | undefined => {
  const told = { by: actor.id, issueId: data.id }
  if (from === 'draft' && to === 'inReview') return { ...told, kind: 'reviewRequested' }
  return from === 'inReview' && to === 'draft'
    ? { ...told, kind: 'sentBack', note: asked.note ?? '' }
    : undefined
}

const endsApproval = ({ data, from, to }: IssueTransition): boolean =>
  Boolean(data.approval) && from !== 'published' && (to === 'inReview' || to === 'draft')

/** What the audit trail keeps of a move, and who is told of it. */
const notedMove = async (
  guarded: IssueTransition,
  content: IssueContent,
  told: readonly LocalizedText[],
): Promise<PendingRecord> => {
  const { asked, data, from, reader, to } = guarded
  const { id: issueId, approval } = data
  const noted = { changes: told, from, hash: approval?.hash ?? null, issueId, note: asked.note, to }
  if (to === 'approved' && from === 'inReview') {
    return { ...noted, at: guarded.begunAt, content, hash: contentHash(content) }
  }
  if (endsApproval(guarded)) {
    const changes = await changesSinceApproval(reader, issueId, approval, content)
    return { ...voidedApprovalRecord(guarded, approval, changes), from, note: asked.note, to }
  }
  const event = reviewEvent(guarded)
  return event ? { ...noted, event } : noted
}

/** @throws {Refusal} 409 with what is missing, or 400 for an hour that is none */
export const moveIssue = async (guarded: IssueTransition): Promise<Record<string, unknown>> => {
  const { data, from, reader, to } = guarded
  const content = await checkedContent(guarded)
  if (!(await schedulerMayPublish(guarded))) {
    throw new Refusal(reader.req, 409, localizedText('transitions:schedulerMayNot'))
  }
  const hour = to === 'scheduled' ? await requestedPublishTime(guarded) : undefined
  const isUndo = from === 'published' && to === 'draft'
  if (isUndo) await cancelHoldingMailing(reader, data.id)
  const { isMoved, left } = await enterStage(guarded, contentHash(content), hour)
  if (isUndo) await withdrawAllEditions(reader, data.id)
  if (isMoved) setPendingRecord(reader.req, await notedMove(guarded, content, hour?.messages ?? []))
  return { ...data, ...left }
}
