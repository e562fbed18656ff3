import type { ImageContent, Look, PublicationContent } from '../domain/content.js'
import type { FlatPublication } from './documents.js'

const DEFAULT_ACCENT = '#8f2d14'

const lookOf = (
  { look }: FlatPublication,
  pictures: ReadonlyMap<string, ImageContent> | undefined,
): Look => {
  const logo = pictures?.get(String(look?.logo))
  return { accent: look?.accent ?? DEFAULT_ACCENT, ...(logo ? { logo } : {}) }
}

/** Builds the content of a publication as readers get it. */
export const composePublication = (
  publication: FlatPublication,
  pictures?: ReadonlyMap<string, ImageContent>,
): PublicationContent => ({
  name: publication.name,
  slug: publication.slug,
  sender: {
    name: publication.sender.name,
    address: publication.sender.address,
    ...(publication.sender.replyTo ? { replyTo: publication.sender.replyTo } : {}),
  },
  listId: publication.listId,
  postalAddress: publication.postalAddress ?? '',
  look: lookOf(publication, pictures),
  timeZone: publication.timeZone,
  language: publication.language,
})
