import type { FlatPublication } from '../../compose/documents.js'
import { Fault } from '../../domain/fault.js'
import type { PointDefinition } from '../../domain/points.js'
import { selectPublication } from '../../domain/select-publication.js'
import type { RequestContext } from '../../options/request-context.js'

export type StoredPublication = FlatPublication & {
  readonly points?: readonly PointDefinition[] | null
}

/**
 * Finds the publication of a command: the one with this slug, or the only one that exists.
 *
 * @returns `undefined` when none is named and there is none yet
 * @throws {Fault} NOT_FOUND with the slugs that exist
 */
export const findPublication = async (
  { req, slugs }: RequestContext,
  slug?: string,
): Promise<StoredPublication | undefined> => {
  const { docs } = await req.payload.find({
    collection: slugs.publications,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'slug',
  })
  const publications = docs as StoredPublication[]
  const names = publications.map((publication) => publication.slug).join(', ')
  const isNamed = (publication: StoredPublication): boolean => publication.slug === slug
  const selection = selectPublication(publications, slug === undefined ? undefined : isNamed)
  if (selection.kind === 'selected') return selection.publication
  if (selection.kind === 'several') {
    throw new Fault(
      'NOT_FOUND',
      `There are several publications; say which with --publication: ${names}.`,
    )
  }
  if (slug === undefined) return undefined
  throw new Fault(
    'NOT_FOUND',
    `There is no publication ${slug}.${names ? ` There is: ${names}.` : ' There is none yet.'}`,
  )
}
