import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { refuse } from '../access/refusal.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { localizedText } from '../i18n/localize.js'

/** Documents that people made for a publication and would lose with it. */
const USED_BY = ['issues', 'subscriptions', 'entries', 'sections'] as const

const hasSome = async (
  req: PayloadRequest,
  collection: string,
  publication: string | number,
): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection,
    overrideAccess: true,
    req,
    where: { publication: { equals: publication } },
  })
  return totalDocs > 0
}

/** Lets a publication be deleted only if nothing belongs to it. Its dictionary is deleted with it. */
export const refuseUsedPublication =
  ({ slugs }: Pick<ResolvedOptions, 'slugs'>): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    for (const name of USED_BY) {
      if (!(await hasSome(req, slugs[name], id))) continue
      refuse(
        localizedText('transitions:publicationInUse', { what: localizedText(`fields:${name}`) }),
      )
    }
    await req.payload.db.deleteMany({
      collection: slugs.words,
      req,
      where: { publication: { equals: id } },
    })
  }
