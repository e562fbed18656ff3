import type { z } from 'zod'

import { COLLECTIONS, LONGEST_PREFIX, LONGEST_SLUG } from '../slugs.js'
import { strict, text } from './checks.js'

/** A collection of Roundup's by its key, which is its slug where no option says otherwise: `issues`, `entries` … */
export type CollectionKey = (typeof COLLECTIONS)[number]

/** Options about Roundup's collections. */
export type CollectionOptions = {
  /**
   * Begins the slug of each of Roundup's collections, e.g. `newsletter-`: `newsletter-issues`, `newsletter-audit`. Their
   * tables and their names in GraphQL follow: `newsletter_issues`, `NewsletterIssueDocument`.
   *
   * @default none: `issues`, `entries` …; what only Roundup itself uses is `roundup-audit`, `roundup-keys` …
   */
  slugPrefix?: string
  /** Slugs of single collections, in place of the default or of the one with the prefix. */
  slugs?: Partial<Record<CollectionKey, string>>
  /**
   * Slug of the host's own upload collection for images. Roundup's own one is then left out.
   *
   * @default `media`, if the host has an upload collection of that slug; else ours, `roundup-media`
   */
  mediaSlug?: string
}

const slug = text(
  'a slug is written in lower-case letters, digits and hyphens.',
  /^[a-z][a-z0-9-]*$/,
).max(LONGEST_SLUG, `a slug has ${LONGEST_SLUG} characters at most, as the names of its tables do.`)

const slugs = Object.fromEntries(COLLECTIONS.map((key) => [key, slug.optional()]))

export const COLLECTION_OPTIONS = {
  slugPrefix: text(
    'expected lower-case letters, digits and hyphens with a hyphen at the end, such as newsletter-.',
    /^[a-z](?:[a-z0-9]|-(?!$|-))*-$/,
  )
    .max(LONGEST_PREFIX, `a prefix has ${LONGEST_PREFIX} characters at most.`)
    .optional(),
  slugs: strict(slugs as Record<CollectionKey, z.ZodOptional<typeof slug>>, 'collection').default(
    {},
  ),
  mediaSlug: text('expected the slug of an upload collection, such as media.', /./).optional(),
}
