import { createLocalReq } from 'payload'

import { Refusal, refuse } from '../../access/refusal.js'
import { afterRollback } from '../../storage/write/after-commit.js'
import { editorsSinceApproval } from '../editors-since-approval.js'
import { issueContent } from '../issue-content.js'
import { blockingFindingsOf } from '../preflight.js'
import { checkMove, type ApprovingArgs } from '../../approve/check-move.js'
import { missingBefore } from '../../approve/missing-before.js'
import type { IssueContent } from '../../domain/content.js'
import { contentHash } from '../../domain/content-hash.js'
import type { DeskEvent } from '../../domain/newsroom-event.js'
import type { Fault } from '../../domain/fault.js'
import type { Sentence } from '../../domain/localized-text.js'
import { sentence } from '../../i18n/localize.js'
import type { Reader } from '../issue-document.js'
import type { Guarded } from './issue-transition.js'
import { enterStage } from './enter.js'
import { noteMove, type NotedMove } from './noted-moves.js'
import { hourOf, schedulerMayPublish } from './schedule.js'
import { cancelMailing, withdrawEditions } from './undo.js'
import { changesSince, voided } from './voided-approval.js'

/** What a fault of our own says. */
export const toldBy = (fault: Fault): Sentence =>
  (fault.details['sentence'] as Sentence | undefined) ??
  sentence('moves:said', { words: fault.message })

const asksForFourEyes = async ({ req, slugs }: Reader, publication: string): Promise<boolean> => {
  const found = await req.payload.db.findOne<{ id: string; fourEyes?: boolean }>({
    collection: slugs.publications,
    req,
    where: { id: { equals: publication } },
  })
  return found?.fourEyes ?? false
}

/** What only an approval asks for. */
export const approvingArgs = async (
  { actor, data, reader }: Guarded,
  content: IssueContent,
): Promise<ApprovingArgs> => ({
  actor,
  blocking: (await blockingFindingsOf(reader, data, content)).map(({ told }) => told),
  editors: await editorsSinceApproval(reader, data),
  fourEyes: await asksForFourEyes(reader, data.publication),
})

/** Whether the request changes what readers get, besides moving. */
export const changesContent = async (
  { original, reader }: Guarded,
  hash: string,
): Promise<boolean> =>
  original !== undefined && contentHash(await issueContent(reader, original)) !== hash

const NOTHING_ASKED = { blocking: [], editors: [], fourEyes: false } as const

/** Back to review in a request of its own: the refusal that follows takes nothing of it back. */
const backToReview = async ({ data, reader }: Guarded): Promise<void> => {
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
const refuseChanged = async (guarded: Guarded, content: IssueContent): Promise<never> => {
  const { actor, data, reader } = guarded
  const [change] = await changesSince(reader, data.id, data.approval, content)
  if (!change || actor.kind !== 'user') return refuse(reader.req, sentence('moves:changedSince'))
  await afterRollback(reader.req, () => backToReview(guarded))
  return refuse(reader.req, sentence('moves:changedSinceTold', { change }))
}

/** @returns what would be moved, once nothing speaks against it */
const checkedContent = async (guarded: Guarded): Promise<IssueContent> => {
  const { actor, data, from, reader, to } = guarded
  const content = await issueContent(reader, data)
  const hash = contentHash(content)
  const fault = checkMove({
    ...(to === 'approved' ? await approvingArgs(guarded, content) : { ...NOTHING_ASKED, actor }),
    approval: data.approval ?? undefined,
    changesContent: await changesContent(guarded, hash),
    from,
    hash,
    to,
  })
  const isBack = to === 'inReview' && from !== 'draft'
  const missing = isBack ? undefined : missingBefore(to, data)
  const told = fault ? toldBy(fault) : missing
  if (told?.key === 'moves:changedSince') await refuseChanged(guarded, content)
  return told ? refuse(reader.req, told) : content
}

/** Whom a move between draft and review concerns. */
const reviewEvent = ({ actor, asked, data, from, to }: Guarded): DeskEvent | undefined => {
  const told = { by: actor.id, issueId: data.id }
  if (from === 'draft' && to === 'inReview') return { ...told, kind: 'reviewRequested' }
  return from === 'inReview' && to === 'draft'
    ? { ...told, kind: 'sentBack', note: asked.note ?? '' }
    : undefined
}

const endsApproval = ({ data, from, to }: Guarded): boolean =>
  Boolean(data.approval) && from !== 'published' && (to === 'inReview' || to === 'draft')

/** What the audit trail keeps of a move, and who is told of it. */
const notedMove = async (
  guarded: Guarded,
  content: IssueContent,
  told: readonly Sentence[],
): Promise<NotedMove> => {
  const { asked, data, from, reader, to } = guarded
  const { id: issueId, approval } = data
  const noted = { changes: told, from, hash: approval?.hash ?? null, issueId, note: asked.note, to }
  if (to === 'approved' && from === 'inReview') {
    return { ...noted, at: guarded.begunAt, content, hash: contentHash(content) }
  }
  if (endsApproval(guarded)) {
    const changes = await changesSince(reader, issueId, approval, content)
    return { ...voided(guarded, approval, changes), from, note: asked.note, to }
  }
  const event = reviewEvent(guarded)
  return event ? { ...noted, event } : noted
}

/** @throws {Refusal} 409 with what is missing, or 400 for an hour that is none */
export const moveIssue = async (guarded: Guarded): Promise<Record<string, unknown>> => {
  const { data, from, reader, to } = guarded
  const content = await checkedContent(guarded)
  if (!(await schedulerMayPublish(guarded))) {
    throw new Refusal(reader.req, 409, sentence('moves:schedulerMayNot'))
  }
  const hour = to === 'scheduled' ? await hourOf(guarded) : undefined
  const isUndo = from === 'published' && to === 'draft'
  if (isUndo) await cancelMailing(reader, data.id)
  const { isMoved, left } = await enterStage(guarded, contentHash(content), hour)
  if (isUndo) await withdrawEditions(reader, data.id)
  if (isMoved) noteMove(reader.req, await notedMove(guarded, content, hour?.told ?? []))
  return { ...data, ...left }
}
