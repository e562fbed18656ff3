import { Fault } from '../domain/fault.js'
import type { ReadPublication } from './read-model.js'

const quotedSlugs = (publications: readonly ReadPublication[]): string =>
  publications.map(({ slug }) => `'${slug}'`).join(', ')

/**
 * Chooses a publication among those that have something to read.
 *
 * @param slug may be left out while there is at most one
 * @returns `undefined` where it was left out and there is none
 * @throws {Fault} NOT_FOUND for an unknown slug; INPUT_INVALID with the slugs where one has to be chosen
 */
export const choosePublication = (
  publications: readonly ReadPublication[],
  slug: string | undefined,
): ReadPublication | undefined => {
  if (slug === undefined) {
    if (publications.length <= 1) return publications[0]
    throw new Fault(
      'INPUT_INVALID',
      `There are several publications: ${quotedSlugs(publications)}. Say which with publication: "…".`,
    )
  }
  const chosen = publications.find((publication) => publication.slug === slug)
  if (chosen) return chosen
  const others =
    publications.length > 0
      ? `There is ${quotedSlugs(publications)}.`
      : 'Nothing has been published yet.'
  throw new Fault(
    'NOT_FOUND',
    `There is no publication '${slug}' with a published issue. ${others}`,
  )
}
