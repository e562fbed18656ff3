import type { EntryContent, IssueContent, SectionContent } from '../domain/content.js'

/** A publication that has a published issue. */
export type ReadPublication = {
  readonly publicationId: string
  readonly slug: string
  /** Addresses with these lead to it as well. */
  readonly formerSlugs: readonly string[]
  readonly name: string
  readonly language: string
  readonly accent: string
}

/** A published issue with the content of its newest edition. */
export type ReadIssue = {
  readonly issueId: string
  readonly publication: ReadPublication
  readonly content: IssueContent
  readonly contentHash: string
  /** ISO 8601 in UTC, like all instants here. */
  readonly publishedAt: string
  /** When the shown correction was frozen; `null` where the issue was not corrected. */
  readonly correctedAt: string | null
}

/** An entry with its issue and section; without a section it is a highlight. */
export type ReadEntry = {
  readonly entry: EntryContent
  readonly issue: ReadIssue
  readonly section: SectionContent | undefined
}

export type Page<Node> = {
  readonly nodes: readonly Node[]
  /** Cursor of the next page; `null` on the last one. */
  readonly nextCursor: string | null
}

export type Paging = { readonly first: number; readonly after?: string | undefined }

/** Slug of a publication; may be left out while there is only one. */
export type OfPublication = { readonly publication?: string | undefined }

export type EntryQuery = OfPublication &
  Paging & {
    /** Slug of a section. */
    readonly section?: string | undefined
    readonly tag?: string | undefined
    /** Any URL of a source; other URLs of the same page are found as well. */
    readonly source?: string | undefined
    /** Words that title or text must contain, all of them. */
    readonly q?: string | undefined
  }

/**
 * Everything that readers get on the web, in feeds and over GraphQL: newest editions of published issues and nothing else.
 * Every method takes a constant number of queries.
 *
 * Methods that take a publication throw a `Fault`: `NOT_FOUND` where no publication of that slug has a published issue,
 * `INPUT_INVALID` where it was left out and there are several, or where a cursor is invalid.
 */
export type ReadModel = {
  /** By name. */
  readonly publications: () => Promise<readonly ReadPublication[]>
  readonly publication: (of: OfPublication) => Promise<ReadPublication | undefined>
  /** Newest first. */
  readonly issues: (query: OfPublication & Paging) => Promise<Page<ReadIssue>>
  /** By its slug, or one that it had in an earlier edition. */
  readonly issue: (
    query: OfPublication & { readonly slug: string },
  ) => Promise<ReadIssue | undefined>
  readonly latestIssue: (query: OfPublication) => Promise<ReadIssue | undefined>
  /** Newest issue first, in reading order within it. */
  readonly entries: (query: EntryQuery) => Promise<Page<ReadEntry>>
}
