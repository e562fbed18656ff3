import type { z } from 'zod'

import { COLLECTIONS } from '../slugs.js'
import { strict, text } from './checks.js'

export type CollectionKey = (typeof COLLECTIONS)[number]

/** Options about Roundup's collections. */
export type CollectionOptions = {
  /** Other slugs for Roundup's collections, where the host already uses one. @default their names; of what only Roundup itself uses `roundup-audit`, `roundup-media` … */
  slugs?: Partial<Record<CollectionKey, string>>
  /**
   * Slug of the host's own upload collection for images. Roundup's own one is then left out.
   *
   * @default ours, under the slug `roundup-media`
   */
  mediaSlug?: string
}

const slug = text(
  'a slug is written in lower-case letters, digits and hyphens.',
  /^[a-z][a-z0-9-]*$/,
)
const slugs = Object.fromEntries(COLLECTIONS.map((key) => [key, slug.optional()]))

export const COLLECTION_OPTIONS = {
  slugs: strict(slugs as Record<CollectionKey, z.ZodOptional<typeof slug>>, 'collection').default(
    {},
  ),
  mediaSlug: slug.optional(),
}
