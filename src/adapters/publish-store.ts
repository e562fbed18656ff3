import type { PayloadRequest } from 'payload'

import type { IssueDocument } from '../compose/documents.js'
import type { Approval, Intent } from '../domain/issue-desk.js'
import type { Slugs } from '../options/resolve-options.js'
import { appearancesOf } from '../publish/appearances-of.js'
import type { FrozenEdition, IntendedIssue, PublishStore } from '../publish/publish-store.js'
import { issueContent } from './issue-content.js'
import { holdMailing } from './hold-mailing.js'
import { newestEditionRow, type EditionRow } from './newest-edition.js'
import { newId } from './new-id.js'
import { systemClock } from './system-clock.js'
import { makeOrFind } from './unique.js'

type Reader = { readonly req: PayloadRequest; readonly slugs: Slugs }

type IssueRow = IssueDocument & {
  readonly _status?: string
  readonly approval?: Approval | null
  readonly intent?: Intent | null
}

const frozen = (row: EditionRow): FrozenEdition => ({
  editionId: row.id,
  content: row.content,
  ordinal: row.ordinal,
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
    content: await issueContent(reader, issue),
    undoWindowMs: issue.intent.holdMs ?? publication?.undoWindowMs ?? 0,
  }
}

const freeze = async (
  reader: Reader,
  edition: Parameters<PublishStore['freeze']>[0],
): Promise<FrozenEdition> => {
  const { req, slugs } = reader
  const row = await makeOrFind(
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
    () => newestEditionRow(reader, edition.issueId),
  )
  return frozen({ ...row, content: edition.content })
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
  const missing = appearancesOf(edition.content).filter(({ position }) => !stands.has(position))
  for (const row of missing) {
    await makeOrFind(
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

/** Published issues without an edition or a mailing; the newest 200 are enough for what a crash can leave. */
const unfulfilled = async ({ req, slugs }: Reader): Promise<string[]> => {
  const find = async <Row>(collection: string, where: object, limit = 0): Promise<Row[]> =>
    (
      await req.payload.db.find<Row & object>({
        collection,
        limit,
        pagination: false,
        req,
        sort: '-createdAt',
        where: where as never,
      })
    ).docs
  const issues = await find<IssueRow>(slugs.issues, { _status: { equals: 'published' } }, 200)
  const ids = issues.map(({ id }) => id)
  if (ids.length === 0) return []
  const editions = await find<EditionRow>(slugs.editions, {
    and: [{ issue: { in: ids } }, { withdrawnAt: { exists: false } }],
  })
  const mailings = await find<{ issue: string; state: string }>(slugs.mailings, {
    issue: { in: ids },
  })
  const frozenIds = new Set(editions.map(({ issue }) => issue))
  const mailedIds = new Set(mailings.map(({ issue }) => issue))
  return issues
    .filter(
      ({ id, intent }) =>
        intent && !(frozenIds.has(id) && (intent.deliver === 'web' || mailedIds.has(id))),
    )
    .map(({ id }) => id)
}

const sendBack = async ({ req, slugs }: Reader, issueId: string, note: string): Promise<void> => {
  const data = {
    _status: 'draft',
    approval: null,
    intent: null,
    publishedAt: null,
    stage: 'inReview',
  }
  await req.payload.db.updateOne({
    collection: slugs.issues,
    data,
    id: issueId,
    req,
    returning: false,
  })
  await req.payload.db.create({
    collection: slugs.audit,
    data: {
      id: newId(),
      actor: 'system',
      actorName: 'Roundup',
      at: systemClock().toISOString(),
      from: 'published',
      issue: issueId,
      note,
      to: 'inReview',
    },
    req,
  })
}

/** Publishing on Payload's own connection, inside the request's transaction where there is one. */
export const createPublishStore = (reader: Reader): PublishStore => ({
  intendedIssue: (issueId) => intendedIssue(reader, issueId),
  unfulfilled: () => unfulfilled(reader),
  newestEdition: async (issueId) => {
    const row = await newestEditionRow(reader, issueId)
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
  appear: (issue, edition) => appear(reader, issue, edition),
  hold: (mailing) => holdMailing(reader, mailing),
  sendBack: (issueId, note) => sendBack(reader, issueId, note),
})
