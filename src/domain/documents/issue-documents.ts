import type { ItemForm } from '../content.js'
import type { Edit } from '../issue/edit.js'
import type { MaybeRelated, Related, RichText, StoredDocument } from './document-parts.js'
import type { EntryPoint, EntryProgress, EntrySource } from './entry-parts.js'
import type { IssueWorkflowFields } from './issue-workflow-fields.js'
import type { MediaDocument, MediaWithId } from './media-document.js'
import type { PublicationDocument } from './publication-document.js'
import type { SectionDocument } from './section-document.js'

/** The fields of an entry that Roundup defines. */
export type EntryFields<Media extends MediaWithId> = StoredDocument & {
  /** The publication that it is collected for. */
  publication: Related<PublicationDocument<unknown, Media>>
  /** Its heading. */
  title: string
  /** Where it points; the first one is the main source. */
  sources?: EntrySource[] | null
  /** Labelled statements. */
  points?: EntryPoint[] | null
  /** The full text, as a highlight shows it. */
  body?: RichText | null
  /** An image for highlights. */
  image?: Media['id'] | null | Media
  /** Free words. */
  tags?: string[] | null
  /** A note for the newsroom, which readers never see. */
  note?: string | null
  /** The section that it is meant for. */
  section?: MaybeRelated<SectionDocument<unknown, Media>>
  /** How far it is. */
  stage: EntryProgress
  /** Identifies what it was imported from, so that a second import finds it. */
  importedFrom?: string | null
  /** Who edited it, and when. */
  editors?: Edit[] | null
  /** The issues that have it in a section. A join: read only. */
  issues?: {
    /** A page of them. */
    docs?: Related<IssueDocument<unknown, Media>>[]
    /** Whether there are more. */
    hasNextPage?: boolean
    /** How many there are, where the query counts them. */
    totalDocs?: number
  }
}

/**
 * One item that an issue may have.
 *
 * @typeParam Extra fields that the host adds to the collection
 * @typeParam Media the host's own type of `media`
 */
export type EntryDocument<
  Extra = unknown,
  Media extends MediaWithId = MediaDocument,
> = EntryFields<Media> & Extra

/** An entry in an issue. */
export type IssueItem<Media extends MediaWithId = MediaDocument> = {
  /** The entry. */
  entry: Related<EntryDocument<unknown, Media>>
  /** How much of it the mail shows. */
  form?: ItemForm | null
  /** An entry of an earlier issue about the same thing. */
  followUpOf?: MaybeRelated<EntryDocument<unknown, Media>>
  /** Id of the row. */
  id?: string | null
}

/** A section in an issue, with its entries in reading order. */
export type IssueSection<Media extends MediaWithId = MediaDocument> = {
  /** The section. */
  section: Related<SectionDocument<unknown, Media>>
  /** Its entries. */
  items?: IssueItem<Media>[] | null
  /** Id of the row. */
  id?: string | null
}

/** What editors write in an issue. */
export type IssueContentFields<Media extends MediaWithId> = {
  /** The publication that it is a number of. */
  publication: Related<PublicationDocument<unknown, Media>>
  /** Its number within the publication; the next free one where none is given. */
  number?: number | null
  /** Names it in addresses; unique within the publication. */
  slug?: string | null
  /** `YYYY-MM-DD`. */
  date: string
  /** Its heading. */
  title: string
  /** Subject of the mail. */
  subject: string
  /** The line that mail programs show after the subject. */
  preheader?: string | null
  /** Text before everything else. */
  introduction?: RichText | null
  /** Texts around the list of contents. */
  contents?: {
    /** Text before the list. */
    before?: RichText | null
    /** Text after the list. */
    after?: RichText | null
  }
  /** Entries that are shown in full at the top. */
  highlights?: IssueItem<Media>[] | null
  /** Sections and their entries in reading order. */
  lineup?: IssueSection<Media>[] | null
  /** Text after everything else. */
  outro?: RichText | null
}

/**
 * One dated number of a publication.
 *
 * @typeParam Extra fields that the host adds to the collection
 * @typeParam Media the host's own type of `media`
 *
 * @example
 * ```ts
 * import type { CollectionAfterChangeHook } from 'payload'
 * import type { IssueDocument } from 'payload-roundup/types'
 *
 * type SponsoredIssue = IssueDocument<{ sponsor?: string | null }>
 *
 * export const announce: CollectionAfterChangeHook<SponsoredIssue> = ({ doc, req }) => {
 *   if (doc.stage === 'published') req.payload.logger.info(`${doc.title}, with ${doc.sponsor}`)
 * }
 * ```
 */
export type IssueDocument<
  Extra = unknown,
  Media extends MediaWithId = MediaDocument,
> = StoredDocument & IssueContentFields<Media> & IssueWorkflowFields & Extra
