/** Somebody edited a document. Four-eyes approval reads it. */
export type Edit = {
  /** Id of the user. */
  readonly id: string
  /** Time of their last edit, ISO 8601. */
  readonly at: string
}
