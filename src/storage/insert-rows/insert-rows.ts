/** A row with its id. Fields of a group are written `group_field`; instants are `Date`s. */
export type NewRow = Readonly<Record<string, string | Date>> & { readonly id: string }

export type InsertRowsArgs = {
  /** At most some hundred: databases limit the number of values of a statement. */
  readonly rows: readonly NewRow[]
  readonly now: Date
}
