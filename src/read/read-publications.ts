import type { Payload } from 'payload'

import type { Slugs } from '../options/resolve-options.js'
import type { ReadPublication } from './read-model.js'

export type ReadContext = { readonly payload: Payload; readonly slugs: Slugs }

type PublicationRow = {
  readonly id: string
  readonly slug: string
  readonly formerSlugs?: readonly string[] | null
  readonly name: string
  readonly language: string
  readonly look?: { readonly accent?: string | null } | null
}

export const IS_PUBLISHED = { _status: { equals: 'published' } }

const publishedIds = async ({ payload, slugs }: ReadContext): Promise<string[]> => {
  const { values } = await payload.db.findDistinct({
    collection: slugs.issues,
    field: 'publication',
    where: IS_PUBLISHED,
  })
  return values.map(({ publication }) => String(publication))
}

/** Reads the publications that have a published issue, with their current names. Two queries. */
export const readPublications = async (
  context: ReadContext,
): Promise<readonly ReadPublication[]> => {
  const ids = await publishedIds(context)
  if (ids.length === 0) return []
  const { docs } = await context.payload.db.find<PublicationRow>({
    collection: context.slugs.publications,
    pagination: false,
    sort: 'name',
    where: { id: { in: ids } },
  })
  return docs.map(({ formerSlugs, id, language, look, name, slug }) => ({
    publicationId: id,
    slug,
    formerSlugs: formerSlugs ?? [],
    name,
    language,
    accent: look?.accent ?? '',
  }))
}
