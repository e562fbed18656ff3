import type { EditionRow } from '../issues/newest-edition.js'
import { withoutEmptySections } from '../domain/issue/empty-sections.js'
import type { ReadIssue, ReadPublication } from './read-model.js'
import type { ReadContext } from './read-publications.js'

const instant = (value: string): string => new Date(value).toISOString()

const toReadIssue = (row: EditionRow, publication: ReadPublication): ReadIssue => ({
  issueId: row.issue,
  publication,
  content: withoutEmptySections(row.content),
  contentHash: row.contentHash,
  publishedAt: instant(row.publishedAt),
  correctedAt: row.kind === 'correction' ? instant(row.frozenAt) : null,
})

/** Reads the newest edition of each issue that was not withdrawn, by the issue's id. One query. */
export const readEditions = async (
  { payload, slugs }: ReadContext,
  publication: ReadPublication,
  issueIds: readonly string[],
): Promise<ReadonlyMap<string, ReadIssue>> => {
  if (issueIds.length === 0) return new Map()
  const { docs } = await payload.db.find<EditionRow>({
    collection: slugs.editions,
    pagination: false,
    sort: 'ordinal',
    where: { and: [{ issue: { in: [...new Set(issueIds)] } }, { withdrawnAt: { exists: false } }] },
  })
  return new Map(docs.map((row) => [row.issue, toReadIssue(row, publication)])) // the last of an issue is its newest
}
