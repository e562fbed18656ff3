/** What stops all of a mailing until an instant: its sending hours, the day of a warm-up, or a quota of the relay. */
export type Wait = {
  /** ISO 8601. */
  readonly until: string
  readonly because: 'window' | 'warmUp' | 'quota'
  /** The reply of the relay that named a quota. */
  readonly reply?: string
}

/** The relay asked to go slower. */
export type Slowed = {
  readonly perMinute: number
  readonly reply: string
  readonly sinceMs: number
}
