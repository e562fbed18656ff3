/** Fields of a collection whose combined values are unique. */
export type UniqueFields = { readonly slug: string; readonly fields: readonly string[] }

/** Rows that prevent an index. Only ids are kept, because the values may be addresses. */
export type Duplicates = {
  /** How many sets of equal rows there are. */
  readonly groups: number
  readonly rows: number
  /** The ids of two rows of one set. */
  readonly example: readonly string[]
}

/** What each database family provides for its indexes. */
export type UniqueIndexes = {
  /** Resolves once every index is built or has failed. */
  readonly waitUntilBuilt: () => Promise<void>
  readonly has: (of: UniqueFields) => Promise<boolean>
  readonly findDuplicates: (of: UniqueFields) => Promise<Duplicates>
  /** How to create the index once there are no duplicates. */
  readonly remedy: (of: UniqueFields) => string
}

type DuplicateRow = { readonly first?: unknown; readonly last?: unknown; readonly rows?: unknown }

/** Counting stops here; the message needs no larger number. */
export const MAX_DUPLICATE_GROUPS = 1000

export const countDuplicates = (groups: readonly DuplicateRow[]): Duplicates => ({
  groups: groups.length,
  rows: groups.reduce((sum, { rows }) => sum + Number(rows), 0),
  example: groups.slice(0, 1).flatMap(({ first, last }) => [String(first), String(last)]),
})

export const haveSameFields = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((field) => other.includes(field))
