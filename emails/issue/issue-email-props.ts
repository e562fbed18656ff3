import type { IssueContent } from '../../src/domain/content.js'
import type { Direction } from '../../src/domain/text/text-direction.js'
import type { Languages } from '../../src/i18n/languages.js'
import type { NewsletterText } from './newsletter-text.js'
import type { Theme } from '../theme.js'

/** Absolute URLs in an issue's mail; personal ones may be placeholders. */
export type IssueLinks = {
  /** The web page of the issue. */
  readonly web: string
  readonly unsubscribe: string
  readonly preferences: string
  readonly archive: string
  /** Web pages of the earlier issues that this one follows up on, by slug. */
  readonly earlier?: Readonly<Record<string, string>>
}

export type IssueEmailProps = {
  readonly content: IssueContent
  readonly links: IssueLinks
  /** The sentence that says why the subscriber gets the mail; a general one by default. */
  readonly reason?: string
  /** Whose texts stand around the content, by the publication's language. @default those that Roundup ships */
  readonly languages?: Languages | undefined
  /** Set on a correction. */
  readonly correctedAt?: Date
  /** How many entries of each section the HTML part shows before it links to the web; all by default. */
  readonly perSection?: number
}

/** What every component of the issue's mail needs besides its own content. */
export type IssueEmailContext = {
  readonly direction: Direction
  /** The newsletter's own texts, in the publication's language. */
  readonly text: NewsletterText
  readonly theme: Theme
  /** The web page of the issue; `undefined` where its address is unsafe. */
  readonly web: string | undefined
  /** Builds the address of an earlier issue's web page from its slug. */
  readonly earlier: (issueSlug: string) => string | undefined
}
