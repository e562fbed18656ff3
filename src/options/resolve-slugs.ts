import { Fault } from '../domain/fault.js'
import type { CollectionKey, CollectionOptions } from './groups/collections.js'
import { COLLECTIONS, defaultSlug } from './slugs.js'

export type Slugs = Readonly<Record<CollectionKey, string>>

type ResolvedSlugs = {
  readonly slugs: Slugs
  /** Whether pictures of entries are in an upload collection of the host. */
  readonly hostMedia: boolean
}

/** The slug of the upload collection that Payload's templates have. */
const USUAL_MEDIA = 'media'

/** The host's own upload collection: the one that the options name, or `media` unless ours gets a slug there. */
const hostMediaSlug = (
  { mediaSlug, slugs = {} }: CollectionOptions,
  uploads: readonly string[],
): string | undefined => {
  if (mediaSlug !== undefined) return mediaSlug
  return slugs.media === undefined && uploads.includes(USUAL_MEDIA) ? USUAL_MEDIA : undefined
}

/**
 * Under which slug each collection is kept.
 *
 * @param uploads slugs of the host's upload collections
 * @throws {Fault} CONFIG_INVALID when two collections would have the same slug
 */
export const resolveSlugs = (
  options: CollectionOptions,
  uploads: readonly string[],
): ResolvedSlugs => {
  const { slugs = {}, slugPrefix } = options
  const hostMedia = hostMediaSlug(options, uploads)
  const named = COLLECTIONS.map((key): [CollectionKey, string] => [
    key,
    (key === 'media' ? hostMedia : undefined) ?? slugs[key] ?? defaultSlug(key, slugPrefix),
  ])
  for (const [key, slug] of named)
    if (named.filter(([, other]) => other === slug).length > 1)
      throw new Fault(
        'CONFIG_INVALID',
        `roundup({ slugs: { ${key}: '${slug}' } }): two collections would have the slug '${slug}'; give each its own.`,
      )
  return { hostMedia: hostMedia !== undefined, slugs: Object.fromEntries(named) as Slugs }
}
