import type { EntryContent, SectionContent } from '../domain/content.js'
import type { Links } from '../domain/urls/links.js'
import type { ReadIssue } from './read-model.js'

const place = ({ content, publication }: ReadIssue): { publication: string; issue: string } => ({
  publication: publication.slug,
  issue: content.slug,
})

/** Absolute URLs of an issue, its sections and its entries. */
export const issueLinks = (links: Links, issue: ReadIssue) => ({
  issue: (): string => links.issue(place(issue)),
  section: ({ slug }: Pick<SectionContent, 'slug'>): string =>
    links.section({ ...place(issue), section: slug }),
  entry: ({ entryId }: Pick<EntryContent, 'entryId'>): string =>
    links.entry({ ...place(issue), entryId }),
})
