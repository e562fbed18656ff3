import type { SectionKind } from '../content.js'
import type { Edit } from '../issue/edit.js'
import type { Related, StoredDocument } from './document-parts.js'
import type { MediaDocument, MediaWithId } from './media-document.js'
import type { PublicationPoint, PublicationDocument } from './publication-document.js'

/** The fields of a section that Roundup defines. */
export type SectionFields<Media extends MediaWithId> = StoredDocument & {
  /** The publication whose issues may have this section. */
  publication: Related<PublicationDocument<unknown, Media>>
  /** Its heading. */
  name: string
  /** Names it in anchors; unique within the publication. */
  slug: string
  /** Where it is offered among the others; lower comes first. */
  order?: number | null
  /** An `aside` has short entries at the end of an issue. */
  kind: SectionKind
  /** The points that its entries answer, in place of the publication's. */
  points?: PublicationPoint[] | null
  /** Who edited it, and when. */
  editors?: Edit[] | null
}

/**
 * A titled part that the issues of a publication have in common.
 *
 * @typeParam Extra fields that the host adds to the collection
 * @typeParam Media the host's own type of `media`
 */
export type SectionDocument<
  Extra = unknown,
  Media extends MediaWithId = MediaDocument,
> = SectionFields<Media> & Extra
