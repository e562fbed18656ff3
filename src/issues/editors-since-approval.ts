import type { Where } from 'payload'

import type { RequestContext } from '../options/request-context.js'
import type { FlatIssue } from '../compose/documents.js'
import type { Edit } from '../domain/issue/edit.js'
import { findIssueRow } from './issue-document.js'
import { PICTURE_EDITORS } from './editors.js'
import { issueEntryIds } from '../compose/issue-items.js'

type Kept = readonly Edit[] | null | undefined

type Edited = { readonly id: string; readonly editors?: Kept }

type EntryRow = Edited & { readonly image?: string | number | null }

type PublicationRow = Edited & {
  readonly look?: { readonly logo?: string | number | null } | null
}

type PictureRow = { readonly id: string; readonly [PICTURE_EDITORS]?: Kept }

/**
 * Approvals in the audit trail. Taking an issue off its schedule makes it approved again, but is no approval of its
 * own.
 */
const APPROVALS: Where = {
  or: [
    { and: [{ from: { equals: 'inReview' } }, { to: { equals: 'approved' } }] },
    {
      and: [{ from: { equals: 'correctionInReview' } }, { to: { equals: 'correctionApproved' } }],
    },
  ],
}

const lastApprovedAt = async (
  { req, slugs }: RequestContext,
  issueId: string,
): Promise<string | undefined> => {
  const { docs } = await req.payload.db.find<{ id: string; at: string | Date }>({
    collection: slugs.audit,
    limit: 1,
    pagination: false,
    req,
    sort: '-at',
    where: { and: [{ issue: { equals: issueId } }, APPROVALS] },
  })
  return docs[0] && new Date(docs[0].at).toISOString()
}

const rowsOf = async <Row extends { readonly id: string }>(
  { req }: RequestContext,
  collection: string,
  ids: readonly unknown[],
): Promise<readonly Row[]> => {
  const given = [...new Set(ids)].filter((id) => id !== undefined && id !== null)
  if (given.length === 0) return []
  const { docs } = await req.payload.db.find<Row>({
    collection,
    pagination: false,
    req,
    where: { id: { in: given } },
  })
  return docs
}

const since = (instant: string, kept: readonly Kept[]): string[] => {
  const edits = kept.flatMap((edits) => edits ?? [])
  return [...new Set(edits.filter(({ at }) => at > instant).map(({ id }) => id))]
}

/** Who edited what several issues share: sections, the publication, and the pictures of both. */
const sharedBy = async (
  context: RequestContext,
  { lineup, publication: publicationId }: FlatIssue,
  entries: readonly EntryRow[],
): Promise<readonly Kept[]> => {
  const { slugs } = context
  const sectionIds = (lineup ?? []).map(({ section }) => section)
  const sections = await rowsOf<Edited>(context, slugs.sections, sectionIds)
  const publications = await rowsOf<PublicationRow>(context, slugs.publications, [publicationId])
  const pictureIds = [
    ...entries.map(({ image }) => image),
    ...publications.map(({ look }) => look?.logo),
  ]
  const pictures = await rowsOf<PictureRow>(context, slugs.media, pictureIds)
  return [
    ...[...sections, ...publications].map(({ editors }) => editors),
    ...pictures.map((picture) => picture[PICTURE_EDITORS]),
  ]
}

/**
 * Finds the ids of everybody who edited what would be approved since the last approval: the issue and its entries. If
 * nobody did, finds those who changed what it shows besides: a section, a picture, the sender or the look. Those do not
 * count as a second writer beside others, because they may not have read the issue.
 */
export const findEditorsSinceApproval = async (
  context: RequestContext,
  issue: FlatIssue & Pick<Edited, 'editors'>,
): Promise<string[]> => {
  const { slugs } = context
  const approvedAt = await lastApprovedAt(context, issue.id)
  const row = await findIssueRow(context, issue.id)
  const entries = await rowsOf<EntryRow>(context, slugs.entries, issueEntryIds(issue))
  const writers = since(approvedAt ?? '', [
    issue.editors,
    row?.editors,
    ...entries.map(({ editors }) => editors),
  ])
  if (writers.length > 0) return writers
  const begun = approvedAt ?? (row?.createdAt ? new Date(row.createdAt).toISOString() : '')
  return since(begun, await sharedBy(context, issue, entries))
}
