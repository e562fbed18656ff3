/**
 * Builds every address that a mail, page, feed or API contains. The host's options set the patterns. All results are
 * absolute URLs; slugs and tokens are passed unencoded.
 */
export type Links = {
  /** Whether mails name pages at all. */
  readonly hasPages: boolean
  /** All publications. */
  readonly home: () => string
  /** A publication with its newest issues. */
  readonly publication: (of: { publication: string }) => string
  /** All issues of a publication. */
  readonly archive: (of: { publication: string }) => string
  /** The archive for header fields of a mail: letters, digits and hyphens of ASCII alone. */
  readonly listArchive: (of: { publication: string }) => string
  readonly issue: (of: { publication: string; issue: string }) => string
  readonly section: (of: { publication: string; issue: string; section: string }) => string
  readonly entry: (of: { publication: string; issue: string; entryId: string }) => string
  /** GET shows a button, POST unsubscribes (RFC 8058). */
  readonly unsubscribe: (of: { token: string }) => string
  readonly preferences: (of: { token: string }) => string
  readonly confirm: (of: { token: string }) => string
  /** A picture by its hash and file type, e.g. `<hash>.jpg`; its bytes never change. */
  readonly picture: (of: { file: string }) => string
  readonly graphql: () => string
}
