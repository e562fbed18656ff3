import type { Prose } from './prose.js'

/** A calendar day as `YYYY-MM-DD`, without zone. */
export type Day = string

/** An `aside` has short entries at the end of an issue. */
export type SectionKind = 'main' | 'aside'

/** How much of an entry the mail shows; the web page always shows all. */
export type ItemForm = 'full' | 'short'

/** Where an entry points. */
export type SourceContent = {
  /** Absolute http or https URL, as it was written. */
  readonly url: string
  /** The URL without tracking and other differences that do not matter. */
  readonly canonicalUrl: string
  /** Text of the link; the host name where it is absent. */
  readonly label?: string
}

/** What an entry answers to one point. */
export type PointContent = {
  /** Key of the publication's point that this answers; absent for a label of the writer's own. */
  readonly key?: string
  /** What readers see before the answer: `What is it`. */
  readonly label: string
  /** The answer. */
  readonly text: Prose
}

/** An image as readers get it. */
export type ImageContent = {
  /** Absolute URL of the file. */
  readonly url: string
  /** What the image shows, for those who do not see it. */
  readonly alt: string
  /** Pixels. */
  readonly width: number
  /** Pixels. */
  readonly height: number
}

/** An earlier issue with an entry about the same thing. */
export type FollowUpContent = {
  /** Number of that issue. */
  readonly number: number
  /** Slug of that issue. */
  readonly issueSlug: string
  /** Title of the entry in that issue. */
  readonly title: string
}

/** One item of an issue. */
export type EntryContent = {
  /** Id of the entry document; not part of the content hash. */
  readonly entryId: string
  /** How much of it the mail shows. */
  readonly form: ItemForm
  /** Its heading. */
  readonly title: string
  /** Where it points; the first one is the main source. */
  readonly sources: readonly SourceContent[]
  /** Labelled statements. */
  readonly points: readonly PointContent[]
  /** The full text of an entry, as a highlight shows it. */
  readonly body: Prose
  /** Free words. */
  readonly tags: readonly string[]
  /** Shown where the entry is a highlight. */
  readonly image?: ImageContent
  /** The earlier entry that it continues. */
  readonly followUpOf?: FollowUpContent
}

/** A titled part of an issue. */
export type SectionContent = {
  /** Names it in anchors. */
  readonly slug: string
  /** Its heading. */
  readonly name: string
  /** Where it stands. */
  readonly kind: SectionKind
  /** True where no published issue of an earlier date has this section; false in a publication's first issue. */
  readonly isNew: boolean
  /** Its entries in reading order. */
  readonly entries: readonly EntryContent[]
}

/** Colours and logo of a publication. */
export type Look = {
  /** `#rrggbb`; its partner for dark mode is derived. */
  readonly accent: string
  /** Absolute https URL of a logo, with its alt text. */
  readonly logo?: ImageContent
}

/** What an issue says of its publication. */
export type PublicationContent = {
  /** What readers see: `The Roundup`. */
  readonly name: string
  /** Names it in addresses. */
  readonly slug: string
  /** Who the mails are from. */
  readonly sender: {
    /** Display name. */
    readonly name: string
    /** E-mail address. */
    readonly address: string
    /** Where replies go, if elsewhere. */
    readonly replyTo?: string
  }
  /** RFC 2919 list id without angle brackets, e.g. `weekly.news.example`. */
  readonly listId: string
  /** Postal address of the publisher, in lines. */
  readonly postalAddress: string
  /** Colours and logo. */
  readonly look: Look
  /** IANA zone, e.g. `Europe/Berlin`. */
  readonly timeZone: string
  /** BCP 47 language of its texts, e.g. `en`. */
  readonly language: string
}

/** Everything of an issue that reaches a reader, in reading order. An edition freezes it. */
export type IssueContent = {
  /** The newsletter that it is a number of. */
  readonly publication: PublicationContent
  /** Its number within the publication. */
  readonly number: number
  /** Names it in addresses. */
  readonly slug: string
  /** Its heading. */
  readonly title: string
  /** Its day. */
  readonly date: Day
  /** Subject of the mail. */
  readonly subject: string
  /** The line that mail programs show after the subject. */
  readonly preheader: string
  /** Text before everything else. */
  readonly introduction: Prose
  /** The editor's text around the list of contents; the list itself is computed from the sections. */
  readonly contents: {
    /** Text before the list. */
    readonly before: Prose
    /** Text after the list. */
    readonly after: Prose
  }
  /** Entries that are shown in full at the top. */
  readonly highlights: readonly EntryContent[]
  /** Sections and their entries in reading order. */
  readonly sections: readonly SectionContent[]
  /** Text after everything else. */
  readonly outro: Prose
}
