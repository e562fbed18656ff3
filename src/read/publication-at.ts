import { asciiSlug } from '../domain/text/ascii-slug.js'
import type { ReadPublication } from './read-model.js'

const isSame = (slug: string, part: string): boolean => slug === part || asciiSlug(slug) === part

/** Whether an address names a publication as it is called today. */
export const hasSlug = ({ slug }: Pick<ReadPublication, 'slug'>, part: string): boolean =>
  isSame(slug, part)

/**
 * Finds a publication by a part of an address: its slug, its slug as header fields of mails carry it, or a slug that it
 * had before. Slugs of today come first.
 */
export const publicationAt = (
  publications: readonly ReadPublication[],
  part: string,
): ReadPublication | undefined =>
  publications.find(({ slug }) => slug === part) ??
  publications.find(({ slug }) => isSame(slug, part)) ??
  publications.find(({ formerSlugs }) => formerSlugs.some((slug) => isSame(slug, part)))
