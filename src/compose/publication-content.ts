import type { PublicationContent } from '../domain/content.js'
import type { PublicationDocument } from './documents.js'

const DEFAULT_ACCENT = '#8f2d14'

/** What readers get to know of a publication. */
export const publicationContent = (publication: PublicationDocument): PublicationContent => ({
  name: publication.name,
  slug: publication.slug,
  sender: {
    name: publication.sender.name,
    address: publication.sender.address,
    ...(publication.sender.replyTo ? { replyTo: publication.sender.replyTo } : {}),
  },
  listId: publication.listId,
  postalAddress: publication.postalAddress ?? '',
  look: { accent: publication.look?.accent ?? DEFAULT_ACCENT },
  timeZone: publication.timeZone,
  language: publication.language,
})
