import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'

import { issueContent } from '../adapters/issue-content.js'
import { systemClock } from '../adapters/system-clock.js'
import { blockingFindings } from '../approve/blocking-findings.js'
import { checkMove } from '../approve/check-move.js'
import type { IssueDocument } from '../compose/documents.js'
import { contentHash } from '../domain/content-hash.js'
import type { Actor, Approval, Deliver, Intent } from '../domain/issue-desk.js'
import type { IssueStage } from '../domain/stages.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { actorOf } from './actor.js'
import { RESTORES_DRAFT } from './keep-published-row.js'
import { editorsSinceApproval } from './record-editor.js'
import { newestEditionHash } from '../adapters/newest-edition.js'
import { undoPublication } from './undo-publication.js'

export type DeskIssue = IssueDocument & {
  readonly stage?: IssueStage
  readonly _status?: 'draft' | 'published'
  readonly approval?: Approval | null
  readonly intent?: Intent | null
  readonly deliver?: Deliver | null
  readonly publishedAt?: string | null
  readonly editors?: readonly string[] | null
}

type Reader = { readonly req: PayloadRequest; readonly slugs: ResolvedOptions['slugs'] }

type Guarded = {
  readonly reader: Reader
  readonly actor: Actor
  readonly from: IssueStage
  readonly to: IssueStage
  readonly data: DeskIssue
  readonly original: DeskIssue | undefined
}

const refuse = (sentence: string): never => {
  throw new APIError(sentence, 409, undefined, true)
}

/** Set by the command line alone, in the request's context. */
const holdAsked = ({ context }: PayloadRequest): { holdMs?: number } =>
  typeof context['roundupHoldMs'] === 'number' ? { holdMs: context['roundupHoldMs'] } : {}

/** What each stage leaves in the issue when it is entered. */
const entering = ({ actor, data, reader, to }: Guarded, hash: string): Record<string, unknown> => {
  const at = systemClock().toISOString()
  switch (to) {
    case 'draft':
      return { approval: null, intent: null, publishedAt: null, _status: 'draft' }
    case 'inReview':
      return { approval: null, _status: 'draft' }
    case 'approved':
      return { approval: data.approval ?? { at, by: actor.id, hash }, _status: 'draft' }
    case 'scheduled':
      return { _status: 'draft' }
    case 'published': {
      const intent: Intent = data.intent ?? {
        at,
        by: actor.id,
        deliver: data.deliver ?? 'mail',
        ...holdAsked(reader.req),
      }
      return { _status: 'published', intent, publishedAt: data.publishedAt ?? intent.at }
    }
  }
}

const move = async (guarded: Guarded): Promise<Record<string, unknown>> => {
  const { actor, data, from, original, reader, to } = guarded
  const content = await issueContent(reader, data)
  const hash = contentHash(content)
  const before = original ? contentHash(await issueContent(reader, original)) : hash
  const fault = checkMove({
    actor,
    approval: data.approval ?? undefined,
    blocking: to === 'approved' ? blockingFindings(content) : [],
    changesContent: before !== hash,
    editors: to === 'approved' ? await editorsSinceApproval(reader, data) : [],
    fourEyes: to === 'approved' && (await asksForFourEyes(reader, data.publication)),
    from,
    hash,
    to,
  })
  if (fault) refuse(fault.message)
  if (from === 'published' && to === 'draft') await undoPublication(reader, data.id)
  return { ...data, stage: to, ...entering(guarded, hash) }
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
const republish = async ({ data, original, reader }: Guarded): Promise<Record<string, unknown>> => {
  const hash = contentHash(await issueContent(reader, data))
  if ((await newestEditionHash(reader, data.id)) !== hash) {
    refuse(
      'This issue is published. A correction of it has to be reviewed and approved before it is published.',
    )
  }
  return { ...data, _status: 'published', stage: 'published', intent: original?.intent ?? null }
}

/** An edit of approved content takes the approval with it; the same content saved again does not. */
const edit = async ({
  actor,
  data,
  from,
  original,
  reader,
}: Guarded): Promise<Record<string, unknown>> => {
  const editors =
    actor.kind === 'user' ? [...new Set([...(data.editors ?? []), actor.id])] : (data.editors ?? [])
  const edited = { ...data, stage: from, editors }
  if (from !== 'approved' && from !== 'scheduled') return edited
  const hash = contentHash(await issueContent(reader, data))
  const holds = original?.approval?.hash === hash
  return holds ? { ...data, stage: from } : { ...edited, stage: 'inReview', approval: null }
}

const stageAsked = ({ _status, stage }: DeskIssue, from: IssueStage): IssueStage => {
  if (stage && stage !== from) return stage
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

/**
 * Lets an issue change its stage only along an arrow and only when it is ready for it, whichever API asks. Any
 * write that asks for `_status: 'published'` is a request for the stage `published`.
 */
export const guardStage =
  ({ slugs }: Pick<ResolvedOptions, 'slugs'>): CollectionBeforeChangeHook =>
  ({ data: incoming, operation, originalDoc, req }) => {
    const data = incoming as DeskIssue
    const original = operation === 'update' ? (originalDoc as DeskIssue) : undefined
    const from = original?.stage ?? 'draft'
    const reader = { req, slugs }
    const guarded = {
      actor: actorOf(req),
      data,
      from,
      original,
      reader,
      to: stageAsked(data, from),
    }
    return answer(guarded, operation)
  }
