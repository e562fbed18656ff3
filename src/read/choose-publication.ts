import { Fault } from '../domain/fault.js'
import { selectPublication } from '../domain/select-publication.js'
import { publicationAt } from './publication-at.js'
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
  const named = slug === undefined ? undefined : publicationAt(publications, slug)
  const isNamed = (publication: ReadPublication): boolean => publication === named
  const selection = selectPublication(publications, slug === undefined ? undefined : isNamed)
  if (selection.kind === 'selected') return selection.publication
  if (selection.kind === 'several') {
    throw new Fault(
      'INPUT_INVALID',
      `There are several publications: ${quotedSlugs(publications)}. Say which with publication: "…".`,
    )
  }
  if (slug === undefined) return undefined
  const others =
    publications.length > 0
      ? `There is ${quotedSlugs(publications)}.`
      : 'Nothing has been published yet.'
  throw new Fault(
    'NOT_FOUND',
    `There is no publication '${slug}' with a published issue. ${others}`,
  )
}
