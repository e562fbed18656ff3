import type { CollectionBeforeChangeHook } from 'payload'

import { Refusal, refuse } from '../../access/refusal.js'
import { isMoveFrom, writeAskedOf } from '../../access/requested-change.js'
import { systemClock } from '../../storage/system-clock.js'
import { Fault } from '../../domain/fault.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { sentence } from '../../i18n/localize.js'
import { actorOf } from '../actor.js'
import { mergedEditors } from '../editors.js'
import { moveCorrection, publishCorrection } from './correction.js'
import { ownRow, type DeskIssue } from '../issue-document.js'
import type { Guarded } from './issue-transition.js'
import { holdStage } from './hold-stage.js'
import { editIssue } from './edit.js'
import { RESTORES_DRAFT } from './route-write.js'
import { moveIssue, toldBy } from './move.js'
import { rescheduleIssue } from './schedule.js'

type Data = Record<string, unknown>

const restoresOverPublished = ({ data, from, reader }: Guarded): boolean => {
  const { context } = reader.req
  return (
    Boolean(context['isRestoringVersion']) &&
    !context[RESTORES_DRAFT] &&
    from === 'published' &&
    data._status !== 'published'
  )
}

/** A restored version that was published asks for it again. */
const isRestoredPublished = ({ data, reader }: Pick<Guarded, 'data' | 'reader'>): boolean =>
  Boolean(reader.req.context['isRestoringVersion']) && data._status === 'published'

const isPublishedAgain = (guarded: Guarded): boolean =>
  guarded.from === 'published' && (guarded.asked.to === 'published' || isRestoredPublished(guarded))

const answer = async (guarded: Guarded): Promise<Data> => {
  const { asked, from, reader, to } = guarded
  if (restoresOverPublished(guarded)) {
    return refuse(reader.req, sentence('moves:restoreAsDraft'))
  }
  if (asked.correction) return moveCorrection(guarded, asked.correction)
  if (isPublishedAgain(guarded)) return publishCorrection(guarded)
  if (from === 'scheduled' && asked.to === 'scheduled') return rescheduleIssue(guarded)
  if (to !== from) return moveIssue(guarded)
  await holdStage(guarded)
  return editIssue(guarded)
}

/** Where an issue stands is read from its own row alone. */
const standingOf = (row: DeskIssue | undefined, version: DeskIssue): Partial<DeskIssue> =>
  row
    ? {
        acceptedFindings: row.acceptedFindings ?? null,
        approval: row.approval ?? null,
        correction: row.correction ?? null,
        editors: mergedEditors(row.editors, version.editors),
        intent: row.intent ?? null,
        publishedAt: row.publishedAt ?? null,
      }
    : {}

const startAsDraft = (
  data: DeskIssue,
  req: Guarded['reader']['req'],
  roleless: Pick<Guarded, 'reader'>,
): Promise<Data> => {
  const isMoving = (data.stage ?? 'draft') !== 'draft' || data._status === 'published'
  if (isMoving) refuse(req, sentence('moves:startsAsDraft'))
  return editIssue({ ...roleless, actor: actorOf(req), data, from: 'draft' })
}

const BAD_REQUEST = 400

/** Content that cannot be read, such as that of no publication, is refused in words, not as a failure of ours. */
const asRefusal = (req: Guarded['reader']['req'], error: unknown): unknown =>
  error instanceof Fault ? new Refusal(req, BAD_REQUEST, toldBy(error)) : error

/**
 * Lets an issue change its stage only along an arrow and only when it is ready for it, whichever API asks. Any
 * write that asks for `_status: 'published'` is a request for the stage `published`.
 */
export const guardStage =
  ({ roleOf, slugs }: Pick<ResolvedOptions, 'roleOf' | 'slugs'>): CollectionBeforeChangeHook =>
  async ({ data: incoming, operation, originalDoc, req }) => {
    const reader = { req, slugs }
    if (operation === 'create') return startAsDraft(incoming as DeskIssue, req, { reader })
    const begunAt = systemClock()
    const read = originalDoc as DeskIssue
    const row = await ownRow(reader, read.id)
    // A version names no id of its issue.
    const data = {
      ...(incoming as DeskIssue),
      ...standingOf(row, incoming as DeskIssue),
      id: read.id,
    }
    const from = row?.stage ?? 'draft'
    const asked = writeAskedOf(req) ?? { note: null }
    const asks = isRestoredPublished({ data, reader }) ? 'published' : from
    const to = (isMoveFrom(from, asked) ? asked.to : undefined) ?? asks
    const actor = actorOf(req)
    try {
      return await answer({ actor, asked, begunAt, data, from, original: read, reader, roleOf, to })
    } catch (error) {
      throw asRefusal(req, error)
    }
  }
