/** Which publication is meant, or why that cannot be said. */
export type PublicationSelection<Publication> =
  | { readonly kind: 'selected'; readonly publication: Publication }
  /** There are no publications at all. */
  | { readonly kind: 'none' }
  /** Several, and none was named. */
  | { readonly kind: 'several' }
  /** There are some, but not the one that was named. */
  | { readonly kind: 'unknown' }

/**
 * Answers "which publication is meant?" for every caller: the one that is named, or the only one there is.
 * Each caller says the three refusals in its own words.
 *
 * @param isNamed whether a publication is the one that was named; left out when none was named
 */
export const selectPublication = <Publication>(
  publications: readonly Publication[],
  isNamed?: (publication: Publication) => boolean,
): PublicationSelection<Publication> => {
  const [only, other] = publications
  if (only === undefined) return { kind: 'none' }
  if (!isNamed) return other ? { kind: 'several' } : { kind: 'selected', publication: only }
  const named = publications.find(isNamed)
  return named ? { kind: 'selected', publication: named } : { kind: 'unknown' }
}
