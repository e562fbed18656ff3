/** What somebody has to know of a mailing, or to do about it. */
export type MailingNotice = {
  readonly kind: 'error' | 'warning' | 'success' | 'plain'
  readonly title: string
  readonly says: string
  readonly command?: string
}
