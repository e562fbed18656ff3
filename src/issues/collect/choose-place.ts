import type { Where } from 'payload'

import type { RequestContext } from '../../options/request-context.js'
import { selectPublication } from '../../domain/select-publication.js'
import { localizedFault, localizedText } from '../../i18n/localize.js'

/** What somebody collects. A text that was not given is empty. */
export type CollectRequest = {
  readonly url: string
  readonly title: string
  readonly note: string
  /** Id or slug. */
  readonly section: string
  /** Id or slug. */
  readonly publication: string
  readonly tags: readonly string[]
}

export type PlacePublication = { readonly id: string; readonly name: string; readonly slug: string }

export type PlaceSection = PlacePublication & { readonly publication: string }

/** Where an entry goes: its publication, and its proposed section. */
export type EntryPlace = { readonly publication: string; readonly section?: string }

const MANY = 200

const find = async <Found>(
  { req }: RequestContext,
  collection: string,
  where: Where = {},
): Promise<Found[]> => {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: MANY,
    overrideAccess: false,
    pagination: false,
    req,
    select: { name: true, publication: true, slug: true },
    sort: 'name',
    user: req.user,
    where,
  })
  return docs as Found[]
}

export const allPublications = ({ req, slugs }: RequestContext): Promise<PlacePublication[]> =>
  find({ req, slugs }, slugs.publications)

export const allSections = ({ req, slugs }: RequestContext): Promise<PlaceSection[]> =>
  find({ req, slugs }, slugs.sections)

const named = (name: string): Where => ({
  or: [{ id: { equals: name } }, { slug: { equals: name } }],
})

const listOf = (found: readonly PlacePublication[]): string =>
  found.map(({ name, slug }) => `${name} (${slug})`).join(', ')

const publicationNamed = (publications: readonly PlacePublication[], name: string): string => {
  const isNamed = ({ id, slug }: PlacePublication): boolean => id === name || slug === name
  const selection = selectPublication(publications, name === '' ? undefined : isNamed)
  const names = listOf(publications)
  switch (selection.kind) {
    case 'selected':
      return selection.publication.id
    case 'none':
      throw localizedFault('INPUT_INVALID', localizedText('collect:noPublication'))
    case 'unknown':
      throw localizedFault(
        'INPUT_INVALID',
        localizedText('collect:otherPublication', { name, names }),
      )
    case 'several':
      throw localizedFault('INPUT_INVALID', localizedText('collect:whichPublication', { names }))
  }
}

/**
 * The publication named, that of the section named, or the only one there is.
 *
 * @throws {Fault} INPUT_INVALID, naming those there are
 */
export const choosePlace = async (
  request: RequestContext,
  requested: Pick<CollectRequest, 'publication' | 'section'>,
): Promise<EntryPlace> => {
  const sections =
    requested.section === ''
      ? []
      : await find<PlaceSection>(request, request.slugs.sections, named(requested.section))
  const [section] = sections
  if (section && sections.length === 1 && requested.publication === '') {
    return { publication: section.publication, section: section.id }
  }
  const publication = publicationNamed(await allPublications(request), requested.publication)
  if (requested.section === '') return { publication }
  const chosen = sections.find((each) => each.publication === publication)
  if (chosen) return { publication, section: chosen.id }
  const there = await find<PlaceSection>(request, request.slugs.sections, {
    publication: { equals: publication },
  })
  const name = section?.name ?? requested.section
  const names = listOf(there) || '–'
  throw localizedFault('INPUT_INVALID', localizedText('collect:otherSection', { name, names }))
}
