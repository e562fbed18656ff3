import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { refuse } from '../access/refusal.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { localizedText } from '../i18n/localize.js'

const isScheduled = async (req: PayloadRequest, issues: string, id: unknown): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: issues,
    overrideAccess: true,
    req,
    where: { and: [{ id: { equals: id } }, { stage: { equals: 'scheduled' } }] },
  })
  return totalDocs > 0
}

/**
 * Refuses to delete an issue that was published: links, feeds and the ledger name it. A scheduled issue is refused as
 * well: only a publisher cancels a schedule.
 */
export const refuseDeletion =
  ({ slugs }: Pick<ResolvedOptions, 'slugs'>): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const { totalDocs } = await req.payload.count({
      collection: slugs.editions,
      overrideAccess: true,
      req,
      where: { issue: { equals: id } },
    })
    if (totalDocs > 0) refuse(localizedText('transitions:inArchive'))
    if (await isScheduled(req, slugs.issues, id)) refuse(localizedText('transitions:isInSchedule'))
  }
