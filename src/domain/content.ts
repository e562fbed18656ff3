import type { Prose } from './prose.js'

/** A calendar day as `YYYY-MM-DD`, without zone. */
export type Day = string

export type SectionKind = 'main' | 'aside'

/** How much of an entry the mail shows; the web page always shows all. */
export type ItemForm = 'full' | 'short'

export type SourceContent = {
  readonly url: string
  readonly canonicalUrl: string
  readonly label?: string
}

export type PointContent = {
  /** Key of the publication's point that this answers; absent for a label of the writer's own. */
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

/** An earlier issue with an entry about the same thing. */
export type FollowUpContent = {
  readonly number: number
  readonly issueSlug: string
  /** Title of the entry in that issue. */
  readonly title: string
}

export type EntryContent = {
  /** Id of the entry document; not part of the content hash. */
  readonly entryId: string
  readonly form: ItemForm
  readonly title: string
  readonly sources: readonly SourceContent[]
  readonly points: readonly PointContent[]
  /** The full text of an entry, as a highlight shows it. */
  readonly body: Prose
  readonly tags: readonly string[]
  readonly image?: ImageContent
  readonly followUpOf?: FollowUpContent
}

export type SectionContent = {
  readonly slug: string
  readonly name: string
  readonly kind: SectionKind
  /** True where no published issue of an earlier date has this section; false in a publication's first issue. */
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

/** Everything of an issue that reaches a reader, in reading order. An edition freezes it. */
export type IssueContent = {
  readonly publication: PublicationContent
  readonly number: number
  readonly slug: string
  readonly title: string
  readonly date: Day
  readonly subject: string
  readonly preheader: string
  readonly introduction: Prose
  /** The editor's text around the list of contents; the list itself is computed from the sections. */
  readonly contents: { readonly before: Prose; readonly after: Prose }
  readonly highlights: readonly EntryContent[]
  readonly sections: readonly SectionContent[]
  readonly outro: Prose
}
