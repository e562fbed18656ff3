import type { FlatIssue, ItemDocument } from './documents.js'

type Placed = Pick<FlatIssue, 'highlights' | 'lineup'>

/** Every item of an issue, highlights first. */
export const issueItems = ({ highlights, lineup }: Placed): readonly ItemDocument[] => [
  ...(highlights ?? []),
  ...(lineup ?? []).flatMap(({ items }) => items ?? []),
]

/** Ids of every entry of an issue, highlights first; rows without an entry are left out. */
export const issueEntryIds = (issue: Placed): string[] =>
  issueItems(issue)
    .map(({ entry }) => entry)
    .filter(Boolean)
