import { APIError, ValidationError, type PayloadRequest } from 'payload'

import { findNewestEdition } from '../issues/newest-edition.js'
import { retryWrite } from '../storage/write/retry-write.js'
import { Fault } from '../domain/fault.js'
import type { PublishChannel } from '../domain/issue/issue-workflow.js'
import type { IssueStage } from '../domain/issue/issue-stages.js'
import { findIssueByIdOrSlug } from './find-issue.js'
import type { Newsroom } from './open-newsroom.js'
import { updateTransitionContext } from '../domain/issue/transition-context.js'

export type PublishIssueArgs = {
  readonly issue: string
  readonly publication?: string
  readonly approve: boolean
  readonly note?: string
  readonly deliver: PublishChannel
  readonly holdMs?: number
}

export type PublishedIssue = {
  readonly issue: string
  readonly edition: string
  readonly mailing: string | null
}

const STAGE_ORDER: readonly IssueStage[] = ['draft', 'inReview', 'approved', 'published']

const toFault = (error: unknown): unknown => {
  if (error instanceof ValidationError) {
    const fields = error.data.errors.map(({ message, path }) => `${path}: ${message}`).join('; ')
    return new Fault('MOVE_NOT_NOW', `The issue is not complete. ${fields}`, {}, { cause: error })
  }
  return error instanceof APIError
    ? new Fault('MOVE_NOT_NOW', error.message, {}, { cause: error })
    : error
}

const remainingStages = (stage: IssueStage, approve: boolean): readonly IssueStage[] => {
  if (stage === 'published') return []
  if (stage === 'scheduled') return ['published']
  return approve ? STAGE_ORDER.slice(STAGE_ORDER.indexOf(stage) + 1) : ['published']
}

const saveStage = async (
  { options, payload }: Newsroom,
  req: PayloadRequest,
  id: string,
  data: Record<string, unknown>,
): Promise<void> => {
  try {
    await retryWrite(req, () =>
      payload.update({ collection: options.slugs.issues, data, id, overrideAccess: true, req }),
    )
  } catch (error) {
    throw toFault(error)
  }
}

/**
 * Takes an issue through its stages in the operator's name. For an issue that is already published it only returns
 * the ids.
 *
 * @throws {Fault} MOVE_NOT_NOW with the reason, or NOT_FOUND
 */
export const publishIssue = async (
  newsroom: Newsroom,
  args: PublishIssueArgs,
): Promise<PublishedIssue> => {
  const { options, payload } = newsroom
  const { issue, req } = await findIssueByIdOrSlug(newsroom, args.issue, args.publication)
  if (args.holdMs !== undefined) updateTransitionContext(req, { holdMs: args.holdMs })
  const note = args.note === undefined ? {} : { reviewNote: args.note }
  for (const stage of remainingStages(issue.stage ?? 'draft', args.approve)) {
    const deliver = stage === 'published' ? { deliver: args.deliver } : {}
    await saveStage(newsroom, req, issue.id, { stage, ...deliver, ...note })
  }
  const edition = await findNewestEdition({ req, slugs: options.slugs }, issue.id)
  if (!edition)
    throw new Fault(
      'MOVE_NOT_NOW',
      'The issue could not be frozen; its content changed meanwhile. Try again.',
    )
  const mailing = await payload.db.findOne<{ id: string }>({
    collection: options.slugs.mailings,
    req,
    where: { issue: { equals: issue.id } },
  })
  return { issue: issue.id, edition: edition.id, mailing: mailing?.id ?? null }
}
