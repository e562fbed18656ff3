import type { PayloadRequest } from 'payload'

import type { IssueDocument } from '../compose/documents.js'
import type { Slugs } from '../options/resolve-options.js'
import { entryIdsOf } from './issue-content.js'

type Reader = { readonly req: PayloadRequest; readonly slugs: Slugs }

type Edited = {
  readonly id: string
  readonly editors?: readonly { readonly id: string; readonly at: string }[] | null
}

const lastApprovedAt = async ({ req, slugs }: Reader, issueId: string): Promise<string> => {
  const { docs } = await req.payload.db.find<{ id: string; at: string | Date }>({
    collection: slugs.audit,
    limit: 1,
    pagination: false,
    req,
    sort: '-at',
    where: {
      and: [{ issue: { equals: issueId } }, { to: { in: ['approved', 'correctionApproved'] } }],
    },
  })
  return docs[0] ? new Date(docs[0].at).toISOString() : ''
}

/** Ids of everybody who edited the issue or one of its entries since it was last approved. */
export const editorsSinceApproval = async (
  reader: Reader,
  issue: IssueDocument & Pick<Edited, 'editors'>,
): Promise<string[]> => {
  const { req, slugs } = reader
  const since = await lastApprovedAt(reader, issue.id)
  const { docs } = await req.payload.db.find<Edited>({
    collection: slugs.entries,
    pagination: false,
    req,
    where: { id: { in: entryIdsOf(issue) } },
  })
  const edits = [...(issue.editors ?? []), ...docs.flatMap(({ editors }) => editors ?? [])]
  return [...new Set(edits.filter(({ at }) => at > since).map(({ id }) => id))]
}
