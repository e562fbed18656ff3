import type { Prose } from './prose.js'

/** A calendar day as `YYYY-MM-DD`, without zone. */
export type Day = string

export type SectionKind = 'main' | 'aside'

/** How much of an entry the mail tells; the web always tells all. */
export type ItemForm = 'full' | 'short'

export type SourceContent = {
  readonly url: string
  readonly canonicalUrl: string
  readonly label?: string
}

export type PointContent = {
  /** The publication's point that this answers; absent for a label of its own. */
  readonly key?: string
  readonly label: string
  readonly text: Prose
}

export type ImageContent = {
  readonly url: string
  readonly alt: string
  readonly width: number
  readonly height: number
}

/** An earlier issue that told of the same thing. */
export type FollowUpContent = {
  readonly number: number
  readonly issueSlug: string
  /** What the entry was called there. */
  readonly title: string
}

export type EntryContent = {
  /** Id of the entry document; stays out of the content hash. */
  readonly entryId: string
  readonly form: ItemForm
  readonly title: string
  readonly sources: readonly SourceContent[]
  readonly points: readonly PointContent[]
  /** An entry told at length: what a highlight says. */
  readonly body: Prose
  readonly tags: readonly string[]
  readonly image?: ImageContent
  readonly followUpOf?: FollowUpContent
}

export type SectionContent = {
  readonly slug: string
  readonly name: string
  readonly kind: SectionKind
  /** No published issue of an earlier date has this section; never in a publication's first issue. */
  readonly isNew: boolean
  readonly entries: readonly EntryContent[]
}

export type Look = {
  /** `#rrggbb`; its partner for dark mode is derived. */
  readonly accent: string
  /** Absolute https URL of a logo, with its alt text. */
  readonly logo?: ImageContent
}

export type PublicationContent = {
  readonly name: string
  readonly slug: string
  readonly sender: { readonly name: string; readonly address: string; readonly replyTo?: string }
  /** RFC 2919 list id without angle brackets, e.g. `weekly.news.example`. */
  readonly listId: string
  readonly postalAddress: string
  readonly look: Look
  /** IANA zone, e.g. `Europe/Berlin`. */
  readonly timeZone: string
  /** BCP 47 language of its texts, e.g. `en`. */
  readonly language: string
}

/** Everything of an issue that reaches a reader, in reading order. What an edition freezes. */
export type IssueContent = {
  readonly publication: PublicationContent
  readonly number: number
  readonly slug: string
  readonly title: string
  readonly date: Day
  readonly subject: string
  readonly preheader: string
  readonly introduction: Prose
  /** What an editor wrote around the list of contents; the list itself is computed from the sections. */
  readonly contents: { readonly before: Prose; readonly after: Prose }
  readonly highlights: readonly EntryContent[]
  readonly sections: readonly SectionContent[]
  readonly outro: Prose
}
