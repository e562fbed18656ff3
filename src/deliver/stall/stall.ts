/** A mailing that does not move although it waits for nothing. */
export type Stall = {
  /** What would be different if it had moved. */
  readonly mark: string
  readonly sinceMs: number
  /** It was reported to the publishers. */
  readonly isTold: boolean
}
