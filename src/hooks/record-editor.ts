import type { CollectionBeforeChangeHook } from 'payload'

import { entryIdsOf } from '../adapters/issue-content.js'
import { systemClock } from '../adapters/system-clock.js'
import type { IssueDocument } from '../compose/documents.js'
import type { Actor } from '../domain/issue-desk.js'
import { actorOf } from './actor.js'
import type { Edit, Reader } from './desk-issue.js'

type Edited = { readonly id: string; readonly editors?: readonly Edit[] | null }

/** Everybody who wrote, each with the last time. */
export const withEditor = (
  before: readonly Edit[] | null | undefined,
  actor: Actor,
  at: Date,
): Edit[] => {
  const others = (before ?? []).filter(({ id }) => id !== actor.id)
  return actor.kind === 'user'
    ? [...others, { at: at.toISOString(), id: actor.id }]
    : [...(before ?? [])]
}

/** Keeps who has written an entry: versions name no author. */
export const recordEntryEditor: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const before = (originalDoc as Edited | undefined)?.editors
  return { ...data, editors: withEditor(before, actorOf(req), systemClock()) }
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
