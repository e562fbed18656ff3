import type { Day, ItemForm, SectionKind } from '../domain/content.js'

/** The stored documents that composing reads, at depth 0: relations as ids, rich text as Lexical JSON. */
export type ItemDocument = {
  readonly entry: string
  readonly form?: ItemForm | null
  readonly followUpOf?: string | null
}

export type LineupDocument = {
  readonly section: string
  readonly items?: readonly ItemDocument[] | null
}

export type FlatIssue = {
  readonly id: string
  readonly publication: string
  readonly number: number
  readonly slug: string
  /** A draft may lack title and date. */
  readonly title?: string | null
  readonly date?: Day | null
  readonly subject?: string | null
  readonly preheader?: string | null
  readonly introduction?: unknown
  readonly contents?: { readonly before?: unknown; readonly after?: unknown } | null
  readonly highlights?: readonly ItemDocument[] | null
  readonly lineup?: readonly LineupDocument[] | null
  readonly outro?: unknown
}

export type FlatEntry = {
  readonly id: string
  readonly title: string
  readonly sources?:
    | readonly {
        readonly url: string
        readonly label?: string | null
        readonly canonicalUrl?: string | null
      }[]
    | null
  readonly points?:
    | readonly { readonly key?: string | null; readonly label: string; readonly text?: unknown }[]
    | null
  readonly body?: unknown
  readonly tags?: readonly string[] | null
  /** Id of an upload; its type depends on the database. */
  readonly image?: string | number | null
}

export type FlatSection = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly kind: SectionKind
}

export type FlatPublication = {
  readonly id: string
  readonly name: string
  readonly slug: string
  readonly sender: {
    readonly name: string
    readonly address: string
    readonly replyTo?: string | null
  }
  readonly listId: string
  readonly postalAddress?: string | null
  readonly look?: {
    readonly accent?: string | null
    readonly logo?: string | number | null
  } | null
  readonly timeZone: string
  readonly language: string
}
