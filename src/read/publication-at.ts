import { asciiSlug } from '../domain/text/ascii-slug.js'
import type { ReadPublication } from './read-model.js'

/** Whether an address names a publication as it is called today. */
export const hasSlug = ({ slug }: Pick<ReadPublication, 'slug'>, part: string): boolean =>
  slug === part || asciiSlug(slug) === part

/**
 * Finds a publication by a part of an address: its slug, or its slug as header fields of mails carry it.
 */
export const publicationAt = (
  publications: readonly ReadPublication[],
  part: string,
): ReadPublication | undefined =>
  publications.find(({ slug }) => slug === part) ??
  publications.find(({ slug }) => asciiSlug(slug) === part)
