import type { EntryContent, IssueContent, SectionContent } from '../domain/content.js'

/** A publication with something to read. */
export type ReadPublication = {
  readonly publicationId: string
  readonly slug: string
  readonly name: string
  readonly language: string
  readonly accent: string
}

/** A published issue as its newest edition froze it. */
export type ReadIssue = {
  readonly issueId: string
  readonly publication: ReadPublication
  readonly content: IssueContent
  readonly contentHash: string
  /** ISO 8601, UTC; so are all instants here. */
  readonly publishedAt: string
  /** When the correction that is shown was frozen; `null` while nothing was corrected. */
  readonly correctedAt: string | null
}

/** An entry where it stood; without a section it was a highlight. */
export type ReadEntry = {
  readonly entry: EntryContent
  readonly issue: ReadIssue
  readonly section: SectionContent | undefined
}

export type Page<Node> = {
  readonly nodes: readonly Node[]
  /** Where the next page begins; `null` on the last one. */
  readonly nextCursor: string | null
}

export type Paging = { readonly first: number; readonly after?: string | undefined }

/** Which publication; may be left out only while there is exactly one to read. */
export type OfPublication = { readonly publication?: string | undefined }

export type EntryQuery = OfPublication &
  Paging & {
    /** Slug of a section. */
    readonly section?: string | undefined
    readonly tag?: string | undefined
    /** Any URL of a source: its other addresses are found, too. */
    readonly source?: string | undefined
    /** Words that title or text have, all of them. */
    readonly q?: string | undefined
  }

/**
 * What readers get, on the web, in feeds and over GraphQL: newest editions of published issues and nothing else,
 * whatever is asked. Every answer takes a constant number of queries.
 *
 * Methods that take a publication throw a `Fault`: `NOT_FOUND` when nothing of that slug can be read,
 * `INPUT_INVALID` when it was left out and there are several, or when a cursor is none.
 */
export type ReadModel = {
  /** By name. */
  readonly publications: () => Promise<readonly ReadPublication[]>
  readonly publication: (of: OfPublication) => Promise<ReadPublication | undefined>
  /** Newest first. */
  readonly issues: (query: OfPublication & Paging) => Promise<Page<ReadIssue>>
  readonly issue: (
    query: OfPublication & { readonly slug: string },
  ) => Promise<ReadIssue | undefined>
  readonly latestIssue: (query: OfPublication) => Promise<ReadIssue | undefined>
  /** Newest issue first, in reading order within it. */
  readonly entries: (query: EntryQuery) => Promise<Page<ReadEntry>>
}
