import { createLocalReq } from 'payload'

import type { RequestContext } from '../options/request-context.js'
import type { FlatIssue } from '../compose/documents.js'
import type { Approval, PublishIntent } from '../domain/issue/issue-workflow.js'
import { contentAppearances } from '../publish/content-appearances.js'
import type { FrozenEdition, IntendedIssue, PublishStore } from '../publish/publish-store.js'
import { composeStoredIssue } from './compose-issue-content.js'
import { holdMailing } from '../storage/hold-mailing.js'
import { findNewestEdition, type EditionRow } from './newest-edition.js'
import { findFault } from '../access/refusal.js'
import { newId } from '../storage/write/new-id.js'
import { reportDelay } from './report-delay.js'
import { refuseScheduledPublish, returnToReview } from './return-to-review.js'
import { retryWrite } from '../storage/write/retry-write.js'
import { findUnfulfilledIssues } from './unfulfilled-issues.js'
import { createOrFind } from '../storage/write/create-or-find.js'
import { withdrawEditions } from './withdraw-editions.js'

type IssueRow = FlatIssue & {
  readonly _status?: string
  readonly approval?: Approval | null
  readonly intent?: PublishIntent | null
}

const frozen = (row: EditionRow): FrozenEdition => ({
  editionId: row.id,
  kind: row.kind,
  contentHash: row.contentHash,
  content: row.content,
  ordinal: row.ordinal,
  publishedAt: row.publishedAt,
})

const intendedIssue = async (
  context: RequestContext,
  issueId: string,
): Promise<IntendedIssue | undefined> => {
  const { req, slugs } = context
  const issue = (await req.payload.findByID({
    collection: slugs.issues,
    depth: 0,
    disableErrors: true,
    id: issueId,
    overrideAccess: true,
    req,
  })) as IssueRow | null
  if (issue?._status !== 'published' || !issue.intent) return undefined
  const { content, hash, publication } = await composeStoredIssue(context, issue)
  return {
    issueId,
    publicationId: issue.publication,
    intent: issue.intent,
    approvedHash: issue.approval?.hash,
    content,
    hash,
    undoWindowMs: issue.intent.holdMs ?? publication.undoWindowMs ?? 0,
  }
}

const freeze = async (
  context: RequestContext,
  edition: Parameters<PublishStore['freeze']>[0],
): Promise<FrozenEdition> => {
  const { req, slugs } = context
  const row = await createOrFind(
    async () =>
      (await req.payload.db.create({
        collection: slugs.editions,
        data: {
          id: newId(),
          content: edition.content,
          contentHash: edition.contentHash,
          date: edition.content.date,
          frozenAt: edition.frozenAt,
          issue: edition.issueId,
          kind: edition.kind,
          ordinal: edition.ordinal,
          publication: edition.publicationId,
          publishedAt: edition.publishedAt,
          slug: edition.content.slug,
        },
        req,
      })) as EditionRow,
    () => findNewestEdition(context, edition.issueId),
  )
  return frozen({ ...row, content: edition.content, publishedAt: edition.publishedAt })
}

const appear = async (
  { req, slugs }: RequestContext,
  issue: IntendedIssue,
  edition: FrozenEdition,
): Promise<void> => {
  const { docs } = await req.payload.db.find<{ position: number }>({
    collection: slugs.appearances,
    pagination: false,
    req,
    where: { edition: { equals: edition.editionId } },
  })
  const stands = new Set(docs.map(({ position }) => position))
  await req.payload.db.deleteMany({
    collection: slugs.appearances,
    req,
    where: {
      and: [{ issue: { equals: issue.issueId } }, { edition: { not_equals: edition.editionId } }],
    },
  })
  const missing = contentAppearances(edition.content).filter(
    ({ position }) => !stands.has(position),
  )
  for (const row of missing) {
    await createOrFind(
      async () => {
        await req.payload.db.create({
          collection: slugs.appearances,
          data: {
            ...row,
            id: newId(),
            date: edition.content.date,
            edition: edition.editionId,
            issue: issue.issueId,
            publication: issue.publicationId,
          },
          req,
        })
        return true
      },
      () => Promise.resolve(true),
    )
  }
}

const due = async (context: RequestContext, now: Date): Promise<string[]> => {
  const { docs } = await context.req.payload.db.find<{ id: string }>({
    collection: context.slugs.issues,
    pagination: false,
    req: context.req,
    select: { stage: true },
    where: {
      and: [
        { stage: { equals: 'scheduled' } },
        { publishAt: { less_than_equal: now.toISOString() } },
      ],
    },
  })
  return docs.map(({ id }) => id)
}

/**
 * Publishes in a request of its own: what one issue leaves in its request does not concern the next.
 *
 * @throws {Fault} if it is refused
 */
const publish = async (
  { req: { payload }, slugs }: RequestContext,
  issueId: string,
): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const collection = slugs.issues
  const data = { stage: 'published' }
  try {
    await retryWrite(req, () =>
      payload.update({ collection, data, id: issueId, overrideAccess: true, req }),
    )
  } catch (error) {
    throw findFault(error) ?? error
  }
}

/** Creates the store of publishing on Payload's own connection, inside the request's transaction if there is one. */
export const createPublishStore = (context: RequestContext): PublishStore => ({
  intendedIssue: (issueId) => intendedIssue(context, issueId),
  unfulfilled: () => findUnfulfilledIssues(context),
  newestEdition: async (issueId) => {
    const row = await findNewestEdition(context, issueId)
    return row && frozen(row)
  },
  nextOrdinal: async (issueId) => {
    const { totalDocs } = await context.req.payload.count({
      collection: context.slugs.editions,
      overrideAccess: true,
      req: context.req,
      where: { issue: { equals: issueId } },
    })
    return totalDocs + 1
  },
  freeze: (edition) => freeze(context, edition),
  due: (now) => due(context, now),
  publish: (issueId) => publish(context, issueId),
  withdraw: (issueId, except) => withdrawEditions(context, { except, issueId }),
  writeAppearances: (issue, edition) => appear(context, issue, edition),
  hold: (mailing) => holdMailing(context, mailing),
  refuseScheduledPublish: (issueId, reason) => refuseScheduledPublish(context, issueId, reason),
  reportDelay: (issueId) => reportDelay(context, issueId),
  returnToReview: (issueId, kind) => returnToReview(context, issueId, kind),
})
