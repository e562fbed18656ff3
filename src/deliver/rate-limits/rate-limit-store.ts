/** A request for slots of one limit. */
export type SlotRequest = {
  /** Names the limit. */
  readonly key: string
  /** Time between two slots. */
  readonly intervalMs: number
  readonly slots: number
}

/** How far ahead, and how late, slots are handed out. */
export type ReservationTerms = {
  /** Slots further ahead are not handed out; with `Infinity` every request gets a place in the queue. */
  readonly withinMs: number
  /** Unused slots that are no older may still be taken; a limit that was idle for longer starts again now. */
  readonly catchUpMs: number
}

/** Slots that nobody else gets: the first, and one every interval from there. */
export type SlotReservation = {
  readonly key: string
  /** Time to the first slot, or to the next free one where none was reserved; negative when it has passed. */
  readonly inMs: number
  readonly slots: number
}

/** Two numbers, whose meaning depends on the kind of key. */
export type RateLimitRow = {
  readonly key: string
  readonly nextAtMs: number
  readonly taken: number
}

/** A row as it was read, and its new values. */
export type RateLimitChange = {
  readonly from: RateLimitRow
  readonly to: Omit<RateLimitRow, 'key'>
}

/** Rows, and the time by the clock that all workers share, in milliseconds since 1970. */
export type RateLimitSnapshot = {
  readonly nowMs: number
  readonly rows: ReadonlyMap<string, RateLimitRow>
}

/**
 * One row per limit, shared by all workers. Each method is atomic, so that concurrent workers get different slots. Time is
 * the database's own where it has a clock.
 */
export type RateLimitStore = {
  /** Reserves slots of several limits; a constant number of statements whatever the number of requests. */
  readonly reserve: (
    requests: readonly SlotRequest[],
    terms: ReservationTerms,
  ) => Promise<readonly SlotReservation[]>
  /** Counts up to a number. @returns how many of those wanted were left */
  readonly take: (key: string, wanted: number, most: number) => Promise<number>
  readonly taken: (key: string) => Promise<number>
  /** These rows, in one statement; those that were never written hold zeros. */
  readonly read: (keys: readonly string[]) => Promise<RateLimitSnapshot>
  /**
   * Changes rows that are still as they were read, in at most two statements.
   *
   * @returns keys of the rows that were changed; another worker changed the others first
   */
  readonly swap: (changes: readonly RateLimitChange[]) => Promise<ReadonlySet<string>>
  /** Appends letters to a row's text, of which it keeps the last `most`. @returns the text */
  readonly append: (key: string, letters: string, most: number) => Promise<string>
  /** The text of a row; empty for a row that was never written. */
  readonly recall: (key: string) => Promise<string>
  /** Milliseconds left of the rows that are held back and whose key begins with the prefix, by the rest of their key. */
  readonly heldBack: (prefix: string) => Promise<ReadonlyMap<string, number>>
}
