/** What the tab needs to know of its issue besides the mailing. */
export type MailingTabLinks = {
  readonly issueId: string
  /** Of the publication: the one in which its hours are told. */
  readonly timeZone: string
  readonly lineup: string
  readonly subscribers: string
  /** The issue on the web. */
  readonly page: string
}
