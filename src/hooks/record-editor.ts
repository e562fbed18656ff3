import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { entryIdsOf } from '../adapters/issue-content.js'
import type { IssueDocument } from '../compose/documents.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { actorOf } from './actor.js'

type Edited = { readonly id: string; readonly editors?: readonly string[] | null }

/** Keeps who has written an entry: versions name no author. */
export const recordEntryEditor =
  (_options: ResolvedOptions): CollectionBeforeChangeHook =>
  ({ data, originalDoc, req }) => {
    const actor = actorOf(req)
    const before = (originalDoc as Edited | undefined)?.editors ?? []
    return {
      ...data,
      editors: actor.kind === 'user' ? [...new Set([...before, actor.id])] : before,
    }
  }

/** Ids of everybody who edited the issue or one of its entries. */
export const editorsSinceApproval = async (
  { req, slugs }: { readonly req: PayloadRequest; readonly slugs: ResolvedOptions['slugs'] },
  issue: IssueDocument & { readonly editors?: readonly string[] | null },
): Promise<string[]> => {
  const { docs } = await req.payload.db.find<Edited>({
    collection: slugs.entries,
    pagination: false,
    req,
    where: { id: { in: entryIdsOf(issue) } },
  })
  return [...new Set([...(issue.editors ?? []), ...docs.flatMap(({ editors }) => editors ?? [])])]
}
