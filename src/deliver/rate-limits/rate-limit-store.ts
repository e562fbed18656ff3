/** Slots of one limit that somebody asks for. */
export type SlotRequest = {
  /** Names the limit. */
  readonly key: string
  /** Time between two slots. */
  readonly intervalMs: number
  readonly slots: number
}

/** What makes a wish's limit exact, and how far ahead it hands out slots. */
export type ReservationTerms = {
  /** Slots later than that from now are not handed out; `Infinity`: whoever asks gets a place in the queue. */
  readonly withinMs: number
  /** Slots that passed unused no longer ago may still be taken; a limit that was idle for longer begins anew. */
  readonly catchUpMs: number
}

/** Slots that are the asker's own from now on: the first, and one every interval from there. */
export type SlotReservation = {
  readonly key: string
  /** From now to the first slot, or to the next free one where there is none; negative when it has passed. */
  readonly inMs: number
  readonly slots: number
}

/** What a row keeps: two numbers, whose meaning its key says. */
export type RateLimitRow = {
  readonly key: string
  readonly nextAtMs: number
  readonly taken: number
}

/** A row as it was read, and what it is to be. */
export type RateLimitChange = {
  readonly from: RateLimitRow
  readonly to: Omit<RateLimitRow, 'key'>
}

/** Rows, and the time by the clock that all workers share. */
export type RateLimitSnapshot = {
  readonly nowMs: number
  readonly rows: ReadonlyMap<string, RateLimitRow>
}

/**
 * One row a limit, which all workers share. Each method is atomic, so that workers who ask at once get different
 * slots; time is the database's own where it has one.
 */
export type RateLimitStore = {
  /** Moves limits on by the slots that it hands out; a constant number of statements whatever the number of wishes. */
  readonly reserve: (
    wishes: readonly SlotRequest[],
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
   * @returns keys of those that were changed; the others somebody else was faster with
   */
  readonly swap: (changes: readonly RateLimitChange[]) => Promise<ReadonlySet<string>>
  /** Adds letters to the end of a row's memory, of which it keeps the last so many. @returns all that it keeps */
  readonly append: (key: string, letters: string, most: number) => Promise<string>
  /** What a row remembers; empty for one that was never written. */
  readonly recall: (key: string) => Promise<string>
  /** Time left of those held back whose key begins so, by the rest of their key. */
  readonly heldBack: (prefix: string) => Promise<ReadonlyMap<string, number>>
}
