import type { IssueContent } from '../content.js'
import type { Related, StoredDocument } from './document-parts.js'
import type { IssueDocument } from './issue-documents.js'
import type { PublicationDocument } from './publication-document.js'

/**
 * The frozen content of an approved issue: what its readers get. It never changes.
 *
 * @typeParam Extra fields that the host adds to the collection
 */
export type EditionDocument<Extra = unknown> = StoredDocument & {
  /** The issue that it was frozen from. */
  issue: Related<IssueDocument>
  /** The issue's publication. */
  publication: Related<PublicationDocument>
  /** The issue's slug, as it was. */
  slug?: string | null
  /** 1 for the first edition of the issue, 2 for its first correction. */
  ordinal: number
  /** Only the first edition is mailed. */
  kind: 'first' | 'correction'
  /** SHA-256 of the content, 64 hex digits; what the approval was of. */
  contentHash: string
  /** Everything that reaches a reader. */
  content: IssueContent
  /** The issue's date, `YYYY-MM-DD`. */
  date: string
  /** ISO 8601. */
  frozenAt: string
  /** ISO 8601. */
  publishedAt: string
  /** ISO 8601; when publication was undone. */
  withdrawnAt?: string | null
} & Extra

/**
 * One item of an issue's newest edition; what the archive and search read.
 *
 * @typeParam Extra fields that the host adds to the collection
 */
export type AppearanceDocument<Extra = unknown> = StoredDocument & {
  /** The issue's publication. */
  publication: Related<PublicationDocument>
  /** The issue. */
  issue: Related<IssueDocument>
  /** The edition. */
  edition: Related<EditionDocument>
  /** Id of the entry, which may have been deleted since. */
  entryId: string
  /** Slug of the section; empty for a highlight. */
  section?: string | null
  /** Name of the section, as it was. */
  sectionName?: string | null
  /** Its place in the issue, from 1. */
  position: number
  /** Title of the entry, as it was. */
  title: string
  /** Its text without formatting. */
  text?: string | null
  /** Canonical URLs of its sources. */
  canonicalUrls?: string[] | null
  /** Its tags. */
  tags?: string[] | null
  /** The issue's date, `YYYY-MM-DD`. */
  date: string
} & Extra

/**
 * An edition as a mail, written when it is first needed.
 *
 * @typeParam Extra fields that the host adds to the collection
 */
export type RenditionDocument<Extra = unknown> = StoredDocument & {
  /** The edition. */
  edition: Related<EditionDocument>
  /** Which of the issue's variants; `all` is the only one so far. */
  variant: string
  /** Which renderer wrote it. */
  rendererVersion: string
  /** The MJML that the HTML was made from. */
  mjml: string
  /** The HTML part, with placeholders for what differs by subscriber. */
  html: string
  /** The text part, with the same placeholders. */
  text: string
  /** Size of the HTML part in bytes. */
  htmlBytes: number
  /** Size of the text part in bytes. */
  textBytes: number
} & Extra
