import { APIError, type CollectionBeforeChangeHook } from 'payload'

import { issueContent } from '../adapters/issue-content.js'
import { newestEditionHash } from '../adapters/newest-edition.js'
import { systemClock } from '../adapters/system-clock.js'
import { blockingFindings } from '../approve/blocking-findings.js'
import { checkMove, type CheckMoveArgs } from '../approve/check-move.js'
import type { IssueContent } from '../domain/content.js'
import { contentHash } from '../domain/content-hash.js'
import type { IssueStage } from '../domain/stages.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { missingBefore } from '../approve/missing-before.js'
import { actorOf } from './actor.js'
import { ownRow, type DeskIssue, type Guarded, type Reader } from './desk-issue.js'
import { enterStage } from './enter-stage.js'
import { RESTORES_DRAFT } from './keep-published-row.js'
import { editorsSinceApproval, withEditor } from './record-editor.js'
import { cancelMailing, withdrawEdition } from './undo-publication.js'

const refuse = (sentence: string): never => {
  throw new APIError(sentence, 409, undefined, true)
}

/** What only an approval asks for. */
const approvalChecks = async (
  { data, reader, to }: Guarded,
  content: IssueContent,
): Promise<Pick<CheckMoveArgs, 'blocking' | 'editors' | 'fourEyes'>> =>
  to === 'approved'
    ? {
        blocking: blockingFindings(content),
        editors: await editorsSinceApproval(reader, data),
        fourEyes: await asksForFourEyes(reader, data.publication),
      }
    : { blocking: [], editors: [], fourEyes: false }

/** @returns the hash of what would be moved */
const checkedHash = async (guarded: Guarded): Promise<string> => {
  const { actor, data, from, original, reader, to } = guarded
  const content = await issueContent(reader, data)
  const hash = contentHash(content)
  const before = original ? contentHash(await issueContent(reader, original)) : hash
  const fault = checkMove({
    ...(await approvalChecks(guarded, content)),
    actor,
    approval: data.approval ?? undefined,
    changesContent: before !== hash,
    from,
    hash,
    to,
  })
  const sentence = fault?.message ?? missingBefore(to, data)
  return sentence ? refuse(sentence) : hash
}

const move = async (guarded: Guarded): Promise<Record<string, unknown>> => {
  const { data, from, reader, to } = guarded
  const hash = await checkedHash(guarded)
  const isUndo = from === 'published' && to === 'draft'
  if (isUndo) await cancelMailing(reader, data.id)
  const left = await enterStage(guarded, hash)
  if (isUndo) await withdrawEdition(reader, data.id)
  return { ...data, ...left }
}

const asksForFourEyes = async ({ req, slugs }: Reader, publication: string): Promise<boolean> => {
  const found = await req.payload.db.findOne<{ id: string; fourEyes?: boolean }>({
    collection: slugs.publications,
    req,
    where: { id: { equals: publication } },
  })
  return found?.fourEyes ?? false
}

/** Publishing what is published: nothing where the content is what readers have, else a correction to be approved. */
const republish = async ({ data, reader }: Guarded): Promise<Record<string, unknown>> => {
  const hash = contentHash(await issueContent(reader, data))
  if ((await newestEditionHash(reader, data.id)) !== hash) {
    refuse(
      'This issue is published. A correction of it has to be reviewed and approved before it is published.',
    )
  }
  return { ...data, _status: 'published', stage: 'published' }
}

/** An edit of approved content takes the approval with it; the same content saved again does not. */
const edit = async ({ actor, data, from, reader }: Guarded): Promise<Record<string, unknown>> => {
  const edited = { ...data, editors: withEditor(data.editors, actor, systemClock()), stage: from }
  if (from !== 'approved' && from !== 'scheduled') return edited
  const holds = data.approval?.hash === contentHash(await issueContent(reader, data))
  return holds ? { ...data, stage: from } : { ...edited, stage: 'inReview', approval: null }
}

/** The stage that the request asks for, where it differs from the one that its content was read with. */
const stageAsked = (
  { _status, stage }: DeskIssue,
  read: DeskIssue | undefined,
  from: IssueStage,
): IssueStage => {
  if (stage && stage !== (read?.stage ?? 'draft')) return stage
  return _status === 'published' ? 'published' : from
}

const restoresOverPublished = ({ data, from, reader }: Guarded): boolean => {
  const { context } = reader.req
  return (
    Boolean(context['isRestoringVersion']) &&
    !context[RESTORES_DRAFT] &&
    from === 'published' &&
    data._status !== 'published'
  )
}

const answer = async (
  guarded: Guarded,
  operation: 'create' | 'update',
): Promise<Record<string, unknown>> => {
  const { data, from, to } = guarded
  if (restoresOverPublished(guarded)) {
    return refuse(
      'This issue is published. Restore the version as a draft, and publish it as a correction.',
    )
  }
  if (operation === 'create' && to !== 'draft') {
    return refuse(
      'A new issue starts as a draft. Save it, have it reviewed and approved, then publish it.',
    )
  }
  if (to !== from) return move(guarded)
  return from === 'published' && data._status === 'published' ? republish(guarded) : edit(guarded)
}

/** Where an issue stands is read from its own row alone. */
const standingOf = (row: DeskIssue | undefined): Partial<DeskIssue> =>
  row
    ? {
        approval: row.approval ?? null,
        intent: row.intent ?? null,
        publishedAt: row.publishedAt ?? null,
      }
    : {}

/**
 * Lets an issue change its stage only along an arrow and only when it is ready for it, whichever API asks. Any
 * write that asks for `_status: 'published'` is a request for the stage `published`.
 */
export const guardStage =
  ({ slugs }: Pick<ResolvedOptions, 'slugs'>): CollectionBeforeChangeHook =>
  async ({ data: incoming, operation, originalDoc, req }) => {
    const reader = { req, slugs }
    const read = operation === 'update' ? (originalDoc as DeskIssue) : undefined
    const row = read && (await ownRow(reader, read.id))
    const data = { ...(incoming as DeskIssue), ...standingOf(row) }
    const from = row?.stage ?? 'draft'
    const to = stageAsked(incoming as DeskIssue, read, from)
    const guarded: Guarded = { actor: actorOf(req), data, from, original: read, reader, to }
    return answer(guarded, operation)
  }
