import type { ByteBudget } from '../domain/byte-budget.js'
import type { Day, IssueContent } from '../domain/content.js'
import type { FindingPlace } from '../domain/finding.js'
import type { PointDefinition } from '../domain/points.js'
import type { LocalizedText } from '../domain/localized-text.js'
import type { Signing } from './alignment.js'

/** Asked whether a word is spelt as its language has it. */
export type Speller = {
  readonly isKnown: (word: string) => boolean
  /** The nearest word that it knows, in the same case; `undefined` where nothing is near. */
  readonly suggest: (word: string) => string | undefined
}

/** An entry as an earlier issue told it. */
export type EarlierAppearance = {
  readonly issueId: string
  readonly number: number
  readonly entryId: string
  readonly date: Day
}

/** A link that an editor set and that readers do not get, because it leads nowhere safe. */
export type UnsafeLink = {
  readonly place: FindingPlace
  readonly url: string
  readonly text: string
}

/** What is kept of an issue and does not reach its content. */
export type LostContent = {
  readonly links: readonly UnsafeLink[]
  /** Rows of the lineup without an entry or a section, or with one that was deleted. */
  readonly rows: number
}

/** What a link checker found at a source that could not be opened. */
export type DeadLink = { readonly url: string; readonly why: LocalizedText }

/** Everything that the rules look at. Only the content is always known; a rule without its fact finds nothing. */
export type PreflightFacts = {
  readonly content: IssueContent
  /** What the entries of the publication answer, and of sections that ask for something else, by slug. */
  readonly points?: readonly PointDefinition[]
  readonly pointsOfSection?: ReadonlyMap<string, readonly PointDefinition[]>
  /** By canonical URL, and by id of the entry: the newest issue before this one that told it. */
  readonly earlier?: ReadonlyMap<string, EarlierAppearance>
  /** Ids of entries that are marked as follow-ups already. */
  readonly followUps?: ReadonlySet<string>
  readonly lost?: LostContent
  /** Sections of the lineup that hold nothing, and so do not appear. */
  readonly emptySections?: readonly { readonly name: string; readonly slug: string }[]
  readonly speller?: Speller
  /** Words of the publication's own, in lower case. */
  readonly learntWords?: ReadonlySet<string>
  readonly bytes?: ByteBudget
  /** How mails of the publication are signed and whom they come back to. */
  readonly signing?: Signing
  readonly deadLinks?: readonly DeadLink[]
}
