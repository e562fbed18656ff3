import type { PayloadRequest, Where } from 'payload'

import type { IssueDocument } from '../compose/documents.js'
import type { Slugs } from '../options/resolve-options.js'
import { findIssueRow, type Edit } from './issue-document.js'
import { PICTURE_EDITORS } from './editors.js'
import { issueEntryIds } from '../compose/issue-items.js'

type Reader = { readonly req: PayloadRequest; readonly slugs: Slugs }

type Kept = readonly Edit[] | null | undefined

type Edited = { readonly id: string; readonly editors?: Kept }

type EntryRow = Edited & { readonly image?: string | number | null }

type PublicationRow = Edited & {
  readonly look?: { readonly logo?: string | number | null } | null
}

type PictureRow = { readonly id: string; readonly [PICTURE_EDITORS]?: Kept }

/** An issue that is taken off its schedule is approved as it was before: that is no approval of its own. */
const APPROVALS: Where = {
  or: [
    { and: [{ from: { equals: 'inReview' } }, { to: { equals: 'approved' } }] },
    {
      and: [{ from: { equals: 'correctionInReview' } }, { to: { equals: 'correctionApproved' } }],
    },
  ],
}

const lastApprovedAt = async (
  { req, slugs }: Reader,
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
  { req }: Reader,
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

/** What issues have in common: sections, the publication and the pictures of both. */
const sharedBy = async (
  reader: Reader,
  { lineup, publication: publicationId }: IssueDocument,
  entries: readonly EntryRow[],
): Promise<readonly Kept[]> => {
  const { slugs } = reader
  const sectionIds = (lineup ?? []).map(({ section }) => section)
  const sections = await rowsOf<Edited>(reader, slugs.sections, sectionIds)
  const publications = await rowsOf<PublicationRow>(reader, slugs.publications, [publicationId])
  const pictureIds = [
    ...entries.map(({ image }) => image),
    ...publications.map(({ look }) => look?.logo),
  ]
  const pictures = await rowsOf<PictureRow>(reader, slugs.media, pictureIds)
  return [
    ...[...sections, ...publications].map(({ editors }) => editors),
    ...pictures.map((picture) => picture[PICTURE_EDITORS]),
  ]
}

/**
 * Ids of everybody who wrote what an approval would be of, since the last one: the issue and its entries. Where nobody
 * did, of those who changed what it shows besides: a section, a picture, the sender or the look. Those do not stand in
 * for a second writer: whoever looks after the sender has read no word of the issue.
 */
export const findEditorsSinceApproval = async (
  reader: Reader,
  issue: IssueDocument & Pick<Edited, 'editors'>,
): Promise<string[]> => {
  const { slugs } = reader
  const approvedAt = await lastApprovedAt(reader, issue.id)
  const row = await findIssueRow(reader, issue.id)
  const entries = await rowsOf<EntryRow>(reader, slugs.entries, issueEntryIds(issue))
  const writers = since(approvedAt ?? '', [
    issue.editors,
    row?.editors,
    ...entries.map(({ editors }) => editors),
  ])
  if (writers.length > 0) return writers
  const begun = approvedAt ?? (row?.createdAt ? new Date(row.createdAt).toISOString() : '')
  return since(begun, await sharedBy(reader, issue, entries))
}
