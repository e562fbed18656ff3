import { createLocalReq, type PayloadRequest } from 'payload'

import type { IssueDocument } from '../compose/documents.js'
import type { Approval, PublishIntent } from '../domain/issue-workflow.js'
import type { Slugs } from '../options/resolve-options.js'
import { contentAppearances } from '../publish/content-appearances.js'
import type { FrozenEdition, IntendedIssue, PublishStore } from '../publish/publish-store.js'
import { composeIssueContent } from './compose-issue-content.js'
import { holdMailing } from '../storage/hold-mailing.js'
import { findNewestEdition, type EditionRow } from './newest-edition.js'
import { newId } from '../storage/write/new-id.js'
import { reportDelay } from './report-delay.js'
import { refuseScheduledPublish, returnToReview } from './return-to-review.js'
import { retryWrite } from '../storage/write/retry-write.js'
import { findUnfulfilledIssues } from './unfulfilled-issues.js'
import { createOrFind } from '../storage/write/create-or-find.js'
import { withdrawEditions } from './withdraw-editions.js'

type Reader = { readonly req: PayloadRequest; readonly slugs: Slugs }

type IssueRow = IssueDocument & {
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
  reader: Reader,
  issueId: string,
): Promise<IntendedIssue | undefined> => {
  const { req, slugs } = reader
  const issue = (await req.payload.findByID({
    collection: slugs.issues,
    depth: 0,
    disableErrors: true,
    id: issueId,
    overrideAccess: true,
    req,
  })) as IssueRow | null
  if (issue?._status !== 'published' || !issue.intent) return undefined
  const publication = await req.payload.db.findOne<{ id: string; undoWindowMs?: number }>({
    collection: slugs.publications,
    req,
    where: { id: { equals: issue.publication } },
  })
  return {
    issueId,
    publicationId: issue.publication,
    intent: issue.intent,
    approvedHash: issue.approval?.hash,
    content: await composeIssueContent(reader, issue),
    undoWindowMs: issue.intent.holdMs ?? publication?.undoWindowMs ?? 0,
  }
}

const freeze = async (
  reader: Reader,
  edition: Parameters<PublishStore['freeze']>[0],
): Promise<FrozenEdition> => {
  const { req, slugs } = reader
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
        },
        req,
      })) as EditionRow,
    () => findNewestEdition(reader, edition.issueId),
  )
  return frozen({ ...row, content: edition.content, publishedAt: edition.publishedAt })
}

const appear = async (
  { req, slugs }: Reader,
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

const due = async (reader: Reader, now: Date): Promise<string[]> => {
  const { docs } = await reader.req.payload.db.find<{ id: string }>({
    collection: reader.slugs.issues,
    pagination: false,
    req: reader.req,
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

/** In a request of its own: what one issue left in it does not concern the next. */
const publish = async ({ req: { payload }, slugs }: Reader, issueId: string): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await retryWrite(req, () =>
    payload.update({
      collection: slugs.issues,
      data: { stage: 'published' },
      id: issueId,
      overrideAccess: true,
      req,
    }),
  )
}

/** Publishing on Payload's own connection, inside the request's transaction where there is one. */
export const createPublishStore = (reader: Reader): PublishStore => ({
  intendedIssue: (issueId) => intendedIssue(reader, issueId),
  unfulfilled: () => findUnfulfilledIssues(reader),
  newestEdition: async (issueId) => {
    const row = await findNewestEdition(reader, issueId)
    return row && frozen(row)
  },
  nextOrdinal: async (issueId) => {
    const { totalDocs } = await reader.req.payload.count({
      collection: reader.slugs.editions,
      overrideAccess: true,
      req: reader.req,
      where: { issue: { equals: issueId } },
    })
    return totalDocs + 1
  },
  freeze: (edition) => freeze(reader, edition),
  due: (now) => due(reader, now),
  publish: (issueId) => publish(reader, issueId),
  withdraw: (issueId, except) => withdrawEditions(reader, { except, issueId }),
  writeAppearances: (issue, edition) => appear(reader, issue, edition),
  hold: (mailing) => holdMailing(reader, mailing),
  refuseScheduledPublish: (issueId, reason) => refuseScheduledPublish(reader, issueId, reason),
  reportDelay: (issueId) => reportDelay(reader, issueId),
  returnToReview: (issueId, kind) => returnToReview(reader, issueId, kind),
})
