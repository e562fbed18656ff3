import type { IssueContent } from '../../src/domain/content.js'
import type { Direction } from '../../src/domain/text/text-direction.js'
import type { Theme } from '../theme.js'

/** Absolute URLs that an issue's mail names; the personal ones may hold placeholders. */
export type IssueLinks = {
  /** The web page of the issue. */
  readonly web: string
  readonly unsubscribe: string
  readonly preferences: string
  readonly archive: string
  /** Web pages of earlier issues that this one follows up on, by their slugs. */
  readonly earlier?: Readonly<Record<string, string>>
}

export type IssueEmailProps = {
  readonly content: IssueContent
  readonly links: IssueLinks
  /** Why this reader gets it, in a sentence; a general one where it is left out. */
  readonly reason?: string
  /** Set on a correction. */
  readonly correctedAt?: Date
  /** How many entries of a section the HTML part tells before it sends the reader to the web; all unless given. */
  readonly perSection?: number
}

/** What every part of a mail needs besides its own content. */
export type IssueEmailContext = {
  readonly direction: Direction
  readonly theme: Theme
  /** The web page of the issue; left out where its address is unsafe. */
  readonly web: string | undefined
  /** The web page of an earlier issue by its slug. */
  readonly earlier: (issueSlug: string) => string | undefined
}
