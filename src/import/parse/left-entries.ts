import { composeEntry } from '../../compose/compose-entry.js'
import type { EntryDocument } from '../../compose/documents.js'
import type { EntryContent } from '../../domain/content.js'
import type { IssuePlan } from '../../domain/plan.js'
import { importKey } from '../plan/import-key.js'
import type { Reader } from '../plan/stored-issue.js'

/** Entries that an import of the same plan wrote before it was ended without its issue. */
export const leftEntries = async (
  { req, slugs }: Reader,
  plan: IssuePlan,
  publicationId: string,
): Promise<EntryContent[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.entries,
    depth: 0,
    draft: true,
    joins: false,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'createdAt',
    where: {
      and: [
        { publication: { equals: publicationId } },
        { importedFrom: { equals: importKey(plan) } },
      ],
    },
  })
  return (docs as EntryDocument[]).map((entry) => composeEntry(entry))
}
