import type { IssueDocument, ItemDocument } from './documents.js'

type Placed = Pick<IssueDocument, 'highlights' | 'lineup'>

/** Every item of an issue, highlights first. */
export const itemsOf = ({ highlights, lineup }: Placed): readonly ItemDocument[] => [
  ...(highlights ?? []),
  ...(lineup ?? []).flatMap(({ items }) => items ?? []),
]

/** Ids of every entry of an issue, highlights first; rows without an entry are left out. */
export const entryIdsOf = (issue: Placed): string[] =>
  itemsOf(issue)
    .map(({ entry }) => entry)
    .filter(Boolean)
