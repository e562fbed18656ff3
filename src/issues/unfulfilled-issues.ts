import type { Where } from 'payload'

import type { RequestContext } from '../options/request-context.js'
import type { Approval, PublishIntent } from '../domain/issue/issue-workflow.js'
import type { EditionRow } from './newest-edition.js'

type Row = {
  readonly id: string
  readonly approval?: Approval | null
  readonly intent?: PublishIntent | null
}

type FindArgs = {
  readonly limit?: number
  readonly select: Readonly<Record<string, true>>
  readonly sort?: string
  readonly where: Where
}

const findAll = async <Found extends object>(
  { req }: RequestContext,
  collection: string,
  args: FindArgs,
): Promise<Found[]> =>
  (await req.payload.db.find<Found>({ collection, pagination: false, req, ...args })).docs

/** A crash leaves a recent issue: no more than these many publications are looked through. */
const LOOK_BACK = 200

type Frozen = Pick<EditionRow, 'issue' | 'contentHash'>

/** Hash of the newest edition of each issue. */
const frozenHashes = async (
  context: RequestContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const editions = await findAll<Frozen>(context, context.slugs.editions, {
    select: { contentHash: true, issue: true },
    sort: 'ordinal',
    where: { and: [{ issue: { in: [...ids] } }, { withdrawnAt: { exists: false } }] },
  })
  return new Map(editions.map(({ contentHash, issue }) => [issue, contentHash]))
}

/** Finds ids of published issues without an edition of what was approved, or without a mailing. */
export const findUnfulfilledIssues = async (context: RequestContext): Promise<string[]> => {
  const { slugs } = context
  const issues = await findAll<Row>(context, slugs.issues, {
    limit: LOOK_BACK,
    select: { approval: true, intent: true },
    sort: '-publishedAt',
    where: { _status: { equals: 'published' } },
  })
  const ids = issues.map(({ id }) => id)
  if (ids.length === 0) return []
  const hashes = await frozenHashes(context, ids)
  const mailings = await findAll<{ issue: string }>(context, slugs.mailings, {
    select: { issue: true },
    where: { issue: { in: ids } },
  })
  const mailedIds = new Set(mailings.map(({ issue }) => issue))
  const isFrozen = ({ approval, id }: Row): boolean =>
    hashes.has(id) && (!approval || approval.hash === hashes.get(id))
  const isMailed = ({ id, intent }: Row): boolean => intent?.deliver === 'web' || mailedIds.has(id)
  return issues
    .filter((issue) => issue.intent && !(isFrozen(issue) && isMailed(issue)))
    .map(({ id }) => id)
}
