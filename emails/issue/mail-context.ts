import type { IssueContent } from '../../src/domain/content.js'
import type { Direction } from '../../src/domain/text/text-direction.js'
import type { Theme } from '../theme.js'
import type { NewsletterText } from './newsletter-text.js'

/** Absolute URLs in an issue's mail; personal ones may be placeholders. */
export type IssueLinks = {
  /** The web page of the issue. */
  readonly web: string
  /** Ends the subscription of this reader. */
  readonly unsubscribe: string
  /** Where this reader chooses what they get. */
  readonly preferences: string
  /** All issues of the publication. */
  readonly archive: string
  /** Web pages of the earlier issues that this one follows up on, by slug. */
  readonly earlier?: Readonly<Record<string, string>>
}

/** What a mail is made of. */
export type IssueMail = {
  /** Everything of the issue that reaches a reader. */
  readonly content: IssueContent
  /** Addresses that it leads to. */
  readonly links: IssueLinks
}

/** What the components of an issue's mail need besides their own content. */
export type MailContext = {
  /** `ltr` or `rtl`, by the language. */
  readonly direction: Direction
  /** The newsletter's own texts, in the publication's language. */
  readonly text: NewsletterText
  /** Colours, fonts and measures. */
  readonly theme: Theme
  /** The web page of the issue; `undefined` where its address is unsafe. */
  readonly web: string | undefined
  /** Builds the address of an earlier issue's web page from its slug. */
  readonly earlier: (issueSlug: string) => string | undefined
}
