import type { ByteBudget } from '../domain/byte-budget.js'
import type { Day, IssueContent } from '../domain/content.js'
import type { FindingPlace } from '../domain/finding.js'
import type { PointDefinition } from '../domain/points.js'
import type { LocalizedText } from '../domain/localized-text.js'
import type { Languages } from '../i18n/languages.js'
import type { Signing } from './alignment.js'

/** Checks spelling in one language. */
export type Speller = {
  readonly isKnown: (word: string) => boolean
  /** The nearest known word, in the same case; `undefined` if none is near. */
  readonly suggest: (word: string) => string | undefined
}

/** An entry in an earlier issue. */
export type EarlierAppearance = {
  readonly issueId: string
  readonly number: number
  readonly entryId: string
  readonly date: Day
}

/** A link that an editor set and that readers do not get, because its address is unsafe. */
export type UnsafeLink = {
  readonly place: FindingPlace
  readonly url: string
  readonly text: string
}

/** Stored parts of an issue that do not reach its content. */
export type LostContent = {
  readonly links: readonly UnsafeLink[]
  /** Number of lineup rows without an entry or section, or with a deleted one. */
  readonly rows: number
}

/** A source that a link checker could not open. */
export type DeadLink = { readonly url: string; readonly why: LocalizedText }

/** Everything that the rules look at. Only the content is always there; a rule without its fact finds nothing. */
export type PreflightFacts = {
  readonly content: IssueContent
  /** The points of the publication's entries, and by slug those of sections with other points. */
  readonly points?: readonly PointDefinition[]
  readonly pointsOfSection?: ReadonlyMap<string, readonly PointDefinition[]>
  /** The newest earlier appearance, by canonical URL and by id of the entry. */
  readonly earlier?: ReadonlyMap<string, EarlierAppearance>
  /** Ids of entries that are marked as follow-ups. */
  readonly followUps?: ReadonlySet<string>
  readonly lost?: LostContent
  /** Sections of the lineup without entries, which do not appear. */
  readonly emptySections?: readonly { readonly name: string; readonly slug: string }[]
  readonly speller?: Speller
  /** The publication's own dictionary, in lower case. */
  readonly learntWords?: ReadonlySet<string>
  readonly bytes?: ByteBudget
  /** How mails of the publication are signed, and where bounces go. */
  readonly signing?: Signing
  readonly deadLinks?: readonly DeadLink[]
  /** Every language that the newsletter's own texts are there in. */
  readonly languages?: Languages
}
