import type { PayloadRequest } from 'payload'

import type { Slugs } from '../options/resolve-options.js'
import { systemClock } from './system-clock.js'

/** Marks an edition as withdrawn, which readers skip, and removes its appearances. */
export const withdraw = async (
  { req, slugs }: { readonly req: PayloadRequest; readonly slugs: Slugs },
  editionId: string,
): Promise<void> => {
  await req.payload.db.updateOne({
    collection: slugs.editions,
    data: { withdrawnAt: systemClock().toISOString() },
    id: editionId,
    req,
    returning: false,
  })
  await req.payload.db.deleteMany({
    collection: slugs.appearances,
    req,
    where: { edition: { equals: editionId } },
  })
}
