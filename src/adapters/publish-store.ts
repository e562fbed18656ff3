import type { PayloadRequest, Where } from 'payload'

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
import { withdraw } from './withdraw-edition.js'

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

type FindArgs = {
  readonly select: Readonly<Record<string, true>>
  readonly where: Where
  readonly sort?: string
}

const findAll = async <Row extends object>(
  { req }: Reader,
  collection: string,
  args: FindArgs & { readonly limit?: number },
): Promise<Row[]> =>
  (await req.payload.db.find<Row>({ collection, pagination: false, req, ...args })).docs

/** A crash leaves an issue of the last moments; none further back than these many publications. */
const LOOK_BACK = 200

/** Published issues without an edition or a mailing. */
const unfulfilled = async (reader: Reader): Promise<string[]> => {
  const { slugs } = reader
  const issues = await findAll<Pick<IssueRow, 'id' | 'intent'>>(reader, slugs.issues, {
    limit: LOOK_BACK,
    select: { intent: true },
    sort: '-publishedAt',
    where: { _status: { equals: 'published' } },
  })
  const ids = issues.map(({ id }) => id)
  if (ids.length === 0) return []
  const editions = await findAll<Pick<EditionRow, 'issue'>>(reader, slugs.editions, {
    select: { issue: true },
    where: { and: [{ issue: { in: ids } }, { withdrawnAt: { exists: false } }] },
  })
  const mailings = await findAll<{ issue: string }>(reader, slugs.mailings, {
    select: { issue: true },
    where: { issue: { in: ids } },
  })
  const frozenIds = new Set(editions.map(({ issue }) => issue))
  const mailedIds = new Set(mailings.map(({ issue }) => issue))
  const isFulfilled = ({ id, intent }: Pick<IssueRow, 'id' | 'intent'>): boolean =>
    !intent || (frozenIds.has(id) && (intent.deliver === 'web' || mailedIds.has(id)))
  return issues.filter((issue) => !isFulfilled(issue)).map(({ id }) => id)
}

const due = async (reader: Reader, now: Date): Promise<string[]> => {
  const rows = await findAll<{ id: string }>(reader, reader.slugs.issues, {
    select: { stage: true },
    where: {
      and: [
        { stage: { equals: 'scheduled' } },
        { publishAt: { less_than_equal: now.toISOString() } },
      ],
    },
  })
  return rows.map(({ id }) => id)
}

const publish = async ({ req, slugs }: Reader, issueId: string): Promise<void> => {
  await req.payload.update({
    collection: slugs.issues,
    data: { stage: 'published' },
    id: issueId,
    overrideAccess: true,
    req,
  })
}

/** The row first, then a version that says the same; a crash between the two leaves the row, which counts. */
const sendBack = async ({ req, slugs }: Reader, issueId: string, note: string): Promise<void> => {
  const collection = slugs.issues
  const row = await req.payload.db.findOne<{ id: string; stage?: string }>({
    collection,
    req,
    where: { id: { equals: issueId } },
  })
  const nothing = { approval: null, intent: null, publishedAt: null }
  const data = { ...nothing, _status: 'draft', stage: 'inReview' }
  await req.payload.db.updateOne({ collection, data, id: issueId, req, returning: false })
  await req.payload.update({
    collection,
    data: {},
    draft: true,
    id: issueId,
    overrideAccess: true,
    req,
  })
  await req.payload.db.create({
    collection: slugs.audit,
    data: {
      id: newId(),
      actor: 'system',
      actorName: 'Roundup',
      at: systemClock().toISOString(),
      from: row?.stage ?? 'published',
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
  due: (now) => due(reader, now),
  publish: (issueId) => publish(reader, issueId),
  withdraw: (editionId) => withdraw(reader, editionId),
  appear: (issue, edition) => appear(reader, issue, edition),
  hold: (mailing) => holdMailing(reader, mailing),
  sendBack: (issueId, note) => sendBack(reader, issueId, note),
})
