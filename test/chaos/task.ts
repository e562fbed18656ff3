/**
 * What a process does until it is killed; `dieAt` is `STEP:before` or `STEP:after`, empty when another process kills
 * it.
 */
export type Task =
  | { readonly role: 'publisher'; readonly issueId: string; readonly dieAt: string }
  | { readonly role: 'worker'; readonly smtpUrl: string; readonly dieAt: string }

/** A message to a process that waits or works. */
export type ProcessMessage =
  | Task
  /** Moves the clock of the process. */
  | { readonly role: 'clock'; readonly jumpMs: number }
  /** Limits the pages of its SQLite file, as on a full disk; 0 lifts the limit. */
  | { readonly role: 'disk'; readonly mostPages: number }
