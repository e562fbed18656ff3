import type { CollectionBeforeChangeHook } from 'payload'

import { Refusal, refuse } from '../../access/refusal.js'
import { isTransitionFrom, requestedChange } from '../../access/requested-change.js'
import { systemClock } from '../../storage/system-clock.js'
import { Fault } from '../../domain/fault.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { localizedText } from '../../i18n/localize.js'
import { requestActor } from '../request-actor.js'
import { mergeEditors } from '../editors.js'
import { moveCorrection, publishCorrection } from './correction.js'
import { findIssueRow, type NewsroomIssue } from '../issue-document.js'
import type { IssueTransition } from './issue-transition.js'
import { holdStage } from './hold-stage.js'
import { saveIssueEdit } from './edit.js'
import { RESTORES_AS_DRAFT } from './route-issue-write.js'
import { moveIssue, faultText } from './move.js'
import { rescheduleIssue } from './schedule.js'

type Data = Record<string, unknown>

const restoresOverPublished = ({ data, from, reader }: IssueTransition): boolean => {
  const { context } = reader.req
  return (
    Boolean(context['isRestoringVersion']) &&
    !context[RESTORES_AS_DRAFT] &&
    from === 'published' &&
    data._status !== 'published'
  )
}

/** A restored version that was published asks for it again. */
const isRestoredPublished = ({ data, reader }: Pick<IssueTransition, 'data' | 'reader'>): boolean =>
  Boolean(reader.req.context['isRestoringVersion']) && data._status === 'published'

const isPublishedAgain = (guarded: IssueTransition): boolean =>
  guarded.from === 'published' && (guarded.asked.to === 'published' || isRestoredPublished(guarded))

const answer = async (guarded: IssueTransition): Promise<Data> => {
  const { asked, from, reader, to } = guarded
  if (restoresOverPublished(guarded)) {
    return refuse(reader.req, localizedText('transitions:restoreAsDraft'))
  }
  if (asked.correction) return moveCorrection(guarded, asked.correction)
  if (isPublishedAgain(guarded)) return publishCorrection(guarded)
  if (from === 'scheduled' && asked.to === 'scheduled') return rescheduleIssue(guarded)
  if (to !== from) return moveIssue(guarded)
  await holdStage(guarded)
  return saveIssueEdit(guarded)
}

/** Where an issue stands is read from its own row alone. */
const standingOf = (
  row: NewsroomIssue | undefined,
  version: NewsroomIssue,
): Partial<NewsroomIssue> =>
  row
    ? {
        acceptedFindings: row.acceptedFindings ?? null,
        approval: row.approval ?? null,
        correction: row.correction ?? null,
        editors: mergeEditors(row.editors, version.editors),
        intent: row.intent ?? null,
        publishedAt: row.publishedAt ?? null,
      }
    : {}

const startAsDraft = (
  data: NewsroomIssue,
  req: IssueTransition['reader']['req'],
  roleless: Pick<IssueTransition, 'reader'>,
): Promise<Data> => {
  const isMoving = (data.stage ?? 'draft') !== 'draft' || data._status === 'published'
  if (isMoving) refuse(req, localizedText('transitions:startsAsDraft'))
  return saveIssueEdit({ ...roleless, actor: requestActor(req), data, from: 'draft' })
}

const BAD_REQUEST = 400

/** Content that cannot be read, such as that of no publication, is refused in words, not as a failure of ours. */
const asRefusal = (req: IssueTransition['reader']['req'], error: unknown): unknown =>
  error instanceof Fault ? new Refusal(req, BAD_REQUEST, faultText(error)) : error

/**
 * Lets an issue change its stage only along an arrow and only when it is ready for it, whichever API asks. Any
 * write that asks for `_status: 'published'` is a request for the stage `published`.
 */
export const guardIssueTransition =
  ({ roleOf, slugs }: Pick<ResolvedOptions, 'roleOf' | 'slugs'>): CollectionBeforeChangeHook =>
  async ({ data: incoming, operation, originalDoc, req }) => {
    const reader = { req, slugs }
    if (operation === 'create') return startAsDraft(incoming as NewsroomIssue, req, { reader })
    const begunAt = systemClock()
    const read = originalDoc as NewsroomIssue
    const row = await findIssueRow(reader, read.id)
    // A version names no id of its issue.
    const data = {
      ...(incoming as NewsroomIssue),
      ...standingOf(row, incoming as NewsroomIssue),
      id: read.id,
    }
    const from = row?.stage ?? 'draft'
    const asked = requestedChange(req) ?? { note: null }
    const asks = isRestoredPublished({ data, reader }) ? 'published' : from
    const to = (isTransitionFrom(from, asked) ? asked.to : undefined) ?? asks
    const actor = requestActor(req)
    try {
      return await answer({ actor, asked, begunAt, data, from, original: read, reader, roleOf, to })
    } catch (error) {
      throw asRefusal(req, error)
    }
  }
