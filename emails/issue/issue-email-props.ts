import type { Languages } from '../../src/i18n/languages.js'
import type { EmailDesign } from '../design/email-design.js'
import type { EmailParts } from '../design/email-parts.js'
import type { IssueMail, MailContext } from './mail-context.js'

export type IssueEmailProps = IssueMail & {
  /** The host's own parts and theme. */
  readonly design?: EmailDesign | undefined
  /** The sentence that says why the subscriber gets the mail; a general one by default. */
  readonly reason?: string
  /** Whose texts stand around the content, by the publication's language. @default those that Roundup ships */
  readonly languages?: Languages | undefined
  /** Set on a correction. */
  readonly correctedAt?: Date
  /** How many entries of each section the HTML part shows before it links to the web; all by default. */
  readonly perSection?: number
}

/** What every component of our own needs besides its content. */
export type IssueEmailContext = MailContext & {
  /** The host's own parts. */
  readonly parts: EmailParts
  readonly mail: IssueMail
}
