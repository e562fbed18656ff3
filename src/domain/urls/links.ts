/**
 * Every address that a mail, page, feed or API names. The one source of links; a host sets patterns by option.
 * All are absolute URLs; slugs and tokens are given raw and encoded here.
 */
export type Links = {
  readonly home: () => string
  readonly publication: (of: { publication: string }) => string
  /** The publication's page for the head of a mail: in plain ASCII, also where its own address is percent-encoded. */
  readonly archive: (of: { publication: string }) => string
  readonly issue: (of: { publication: string; issue: string }) => string
  readonly section: (of: { publication: string; issue: string; section: string }) => string
  readonly entry: (of: { publication: string; issue: string; entryId: string }) => string
  /** GET shows one button, POST does it (RFC 8058). */
  readonly unsubscribe: (of: { token: string }) => string
  readonly preferences: (of: { token: string }) => string
  readonly confirm: (of: { token: string }) => string
  /** A picture by its hash and kind, e.g. `<hash>.jpg`: always the same bytes. */
  readonly picture: (of: { file: string }) => string
  readonly graphql: () => string
}
