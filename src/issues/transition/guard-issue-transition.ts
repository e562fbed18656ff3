import type { CollectionBeforeChangeHook } from 'payload'

import { refuse } from '../../access/refusal.js'
import { Fault } from '../../domain/fault.js'
import { isTransitionFrom, transitionContext } from '../../domain/issue/transition-context.js'
import { localizedText } from '../../i18n/localize.js'
import type { RequestContext } from '../../options/request-context.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { systemClock } from '../../storage/system-clock.js'
import { requestActor } from '../request-actor.js'
import { mergeEditors } from '../editors.js'
import { composeStoredIssue } from '../compose-issue-content.js'
import { findIssueRow, type NewsroomIssue } from '../issue-document.js'
import { saveIssueEdit } from './save-issue-edit.js'
import { holdStage } from './hold-stage.js'
import type { Data, IssueTransition } from './issue-transition.js'
import { moveCorrection, publishAgain } from './move-correction.js'
import { moveIssue } from './move-issue.js'
import { rescheduleIssue } from './schedule.js'

type Restoring = Pick<IssueTransition, 'context' | 'data'>

/** Payload says so while it restores a version. */
const isRestoring = ({ context }: Pick<Restoring, 'context'>): boolean =>
  Boolean(context.req.context['isRestoringVersion'])

const restoresOverPublished = ({ context, data, from }: IssueTransition): boolean =>
  isRestoring({ context }) &&
  !transitionContext(context.req).restoresAsDraft &&
  from === 'published' &&
  data._status !== 'published'

/** A restored version that was published asks to be published again. */
const isRestoredPublished = ({ context, data }: Restoring): boolean =>
  isRestoring({ context }) && data._status === 'published'

const isPublishedAgain = (transition: IssueTransition): boolean =>
  transition.from === 'published' &&
  (transition.requested.to === 'published' || isRestoredPublished(transition))

const applyChange = async (transition: IssueTransition): Promise<Data> => {
  const { from, requested, to } = transition
  if (restoresOverPublished(transition)) return refuse(localizedText('transitions:restoreAsDraft'))
  if (requested.correction) return moveCorrection(transition, requested.correction)
  if (isPublishedAgain(transition)) return publishAgain(transition)
  if (from === 'scheduled' && requested.to === 'scheduled') return rescheduleIssue(transition)
  if (to !== from) return moveIssue(transition)
  await holdStage(transition)
  return saveIssueEdit(transition)
}

/** The workflow fields of an issue are read from its own row alone, never from a version or a request. */
const workflowFields = (
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

const memoizedCompose = (
  context: RequestContext,
  data: NewsroomIssue,
): IssueTransition['compose'] => {
  let composed: ReturnType<IssueTransition['compose']> | undefined
  return () => (composed ??= composeStoredIssue(context, data))
}

const startAsDraft = (context: RequestContext, data: NewsroomIssue): Promise<Data> => {
  const isMoving = (data.stage ?? 'draft') !== 'draft' || data._status === 'published'
  if (isMoving) refuse(localizedText('transitions:startsAsDraft'))
  const compose = memoizedCompose(context, data)
  return saveIssueEdit({ actor: requestActor(context.req), compose, context, data, from: 'draft' })
}

const readTransition = async (
  context: RequestContext,
  incoming: NewsroomIssue,
  original: NewsroomIssue,
): Promise<Omit<IssueTransition, 'roleOf'>> => {
  const { req } = context
  const startedAt = systemClock()
  const row = await findIssueRow(context, original.id)
  // A version does not name the id of its issue.
  const data = { ...incoming, ...workflowFields(row, incoming), id: original.id }
  const from = row?.stage ?? 'draft'
  const requested = transitionContext(req).requested ?? { note: null }
  const to =
    (isTransitionFrom(from, requested) ? requested.to : undefined) ??
    (isRestoredPublished({ context, data }) ? 'published' : from)
  const compose = memoizedCompose(context, data)
  return {
    actor: requestActor(req),
    compose,
    context,
    data,
    from,
    original,
    requested,
    startedAt,
    to,
  }
}

/** Content that cannot be composed, such as that of no publication, is the request's fault: 400, not 404. */
const asInvalidInput = (error: unknown): unknown =>
  error instanceof Fault && error.code === 'NOT_FOUND'
    ? new Fault('INPUT_INVALID', error.message, error.details, { cause: error, text: error.text })
    : error

/**
 * Lets an issue change its stage only along an arrow and only if it is ready for it, whichever API asks. Any write that
 * asks for `_status: 'published'` is a request for the stage `published`.
 *
 * @throws {Fault} MOVE_NOT_NOW or INPUT_INVALID, with a text for whoever asks
 */
export const guardIssueTransition =
  ({ roleOf, slugs }: Pick<ResolvedOptions, 'roleOf' | 'slugs'>): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const context = { req, slugs }
    if (operation === 'create') return startAsDraft(context, data as NewsroomIssue)
    try {
      const read = await readTransition(
        context,
        data as NewsroomIssue,
        originalDoc as NewsroomIssue,
      )
      return await applyChange({ ...read, roleOf })
    } catch (error) {
      throw asInvalidInput(error)
    }
  }
