/** Fields of a collection of which no two rows may have the same values. */
export type UniqueFields = { readonly slug: string; readonly fields: readonly string[] }

/** Rows that keep an index from being built. Ids alone: what the rows say may be an address. */
export type Duplicates = {
  /** Sets of rows that are the same. */
  readonly groups: number
  readonly rows: number
  /** Two rows of one of them. */
  readonly example: readonly string[]
}

/** What is asked of a database about its indexes. */
export type UniqueIndexes = {
  /** Resolves once the indexes that are being built are there, or cannot be built. */
  readonly waitUntilBuilt: () => Promise<void>
  readonly has: (of: UniqueFields) => Promise<boolean>
  readonly findDuplicates: (of: UniqueFields) => Promise<Duplicates>
  /** What makes the index, once there are no duplicates any more. */
  readonly remedy: (of: UniqueFields) => string
}

type DuplicateRow = { readonly first: unknown; readonly last: unknown; readonly rows: unknown }

/** A table with more of them is beyond what a sentence is for. */
export const MAX_DUPLICATE_GROUPS = 1000

export const countDuplicates = (groups: readonly DuplicateRow[]): Duplicates => ({
  groups: groups.length,
  rows: groups.reduce((sum, { rows }) => sum + Number(rows), 0),
  example: groups.slice(0, 1).flatMap(({ first, last }) => [String(first), String(last)]),
})

export const haveSameFields = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((field) => other.includes(field))
