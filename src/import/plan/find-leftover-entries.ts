import { composeEntry } from '../../compose/compose-entry.js'
import type { FlatEntry } from '../../compose/documents.js'
import type { EntryContent } from '../../domain/content.js'
import type { IssuePlan } from '../../domain/issue/issue-plan.js'
import { importKey } from './import-key.js'
import type { RequestContext } from '../../options/request-context.js'

/** Finds entries that an interrupted import of the same plan wrote. */
export const findLeftoverEntries = async (
  { req, slugs }: RequestContext,
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
  return (docs as FlatEntry[]).map((entry) => composeEntry(entry))
}
