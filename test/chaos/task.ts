/** What a process does until it dies; `dieAt` is `STEP:before` or `STEP:after`, empty where somebody else kills it. */
export type Task =
  | { readonly role: 'publisher'; readonly issueId: string; readonly dieAt: string }
  | { readonly role: 'worker'; readonly smtpUrl: string; readonly dieAt: string }

/** Said to a process that waits, or works. */
export type ProcessMessage =
  | Task
  /** Its clock goes on from there. */
  | { readonly role: 'clock'; readonly jumpMs: number }
  /** Its SQLite file grows no further, as on a full disk; 0 lets it grow again. */
  | { readonly role: 'disk'; readonly mostPages: number }
