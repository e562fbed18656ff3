import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { refuse } from '../access/refusal.js'
import { localizedText } from '../i18n/localize.js'
import type { ResolvedOptions } from '../options/resolve-options.js'

/** The field of a publication that holds the slugs it had before. */
export const FORMER_SLUGS = 'formerSlugs'

type Named = {
  readonly id?: string
  readonly slug?: string
  readonly [FORMER_SLUGS]?: readonly string[] | null
}

/** @throws {Refusal} where another publication had the slug: its mails lead to that address */
const refuseTaken = async (
  req: PayloadRequest,
  collection: string,
  { id, slug = '' }: Named,
): Promise<void> => {
  const { docs } = await req.payload.db.find<Named>({
    collection,
    pagination: false,
    req,
    select: { [FORMER_SLUGS]: true },
  })
  if (docs.some((other) => other.id !== id && other[FORMER_SLUGS]?.includes(slug)))
    refuse(localizedText('transitions:slugOfOther', { slug }))
}

/** Keeps the slugs that a publication had, so that addresses in its mails lead to it for ever. */
export const keepFormerSlugs =
  ({ slugs }: Pick<ResolvedOptions, 'slugs'>): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const before: Named = operation === 'create' ? {} : ((originalDoc ?? {}) as Named)
    const { slug = before.slug } = data as Named
    const known = before[FORMER_SLUGS] ?? []
    if (slug === before.slug || slug === undefined) return { ...data, [FORMER_SLUGS]: known }
    await refuseTaken(req, slugs.publications, { ...before, slug })
    const former = [...known, ...(before.slug === undefined ? [] : [before.slug])]
    return { ...data, [FORMER_SLUGS]: [...new Set(former)].filter((one) => one !== slug) }
  }
