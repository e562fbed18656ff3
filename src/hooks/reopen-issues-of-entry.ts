import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, Where } from 'payload'

import { issueContent } from '../adapters/issue-content.js'
import { nestedRequest } from '../adapters/nested-request.js'
import { quoted } from '../approve/quoted.js'
import { contentHash } from '../domain/content-hash.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { sentence } from '../wording/say.js'
import type { DeskIssue, Reader } from '../adapters/desk-issue.js'
import { setLeaving } from './voided-approval.js'

type Options = Pick<ResolvedOptions, 'slugs'>

const findIssues = async ({ req, slugs }: Reader, where: Where): Promise<DeskIssue[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.issues,
    depth: 0,
    draft: true,
    overrideAccess: true,
    pagination: false,
    req,
    where,
  })
  return docs as DeskIssue[]
}

/** Issues in which somebody has approved what these entries say: themselves, or a correction of them. */
const bindingIssues = async (reader: Reader, entryIds: readonly string[]): Promise<DeskIssue[]> => {
  const holds = { in: entryIds }
  const issues = await findIssues(reader, {
    and: [
      { or: [{ 'highlights.entry': holds }, { 'lineup.items.entry': holds }] },
      {
        or: [
          { stage: { in: ['approved', 'scheduled'] } },
          { and: [{ stage: { equals: 'published' } }, { correction: { exists: true } }] },
        ],
      },
    ],
  })
  return issues.filter(({ correction, stage }) =>
    stage === 'published' ? correction?.stage === 'approved' : true,
  )
}

const approvedHash = ({ approval, correction, stage }: DeskIssue): string | undefined =>
  stage === 'published' ? correction?.approval?.hash : approval?.hash

const takeBack = async ({ req, slugs }: Reader, { id, stage }: DeskIssue): Promise<void> => {
  const inReview = { stage: 'inReview' }
  await req.payload.update({
    collection: slugs.issues,
    id,
    data: stage === 'published' ? { correction: inReview } : inReview,
    overrideAccess: true,
    req: nestedRequest(req),
  })
}

/** Takes issues back to review that do not say any more what was approved, of those that tell these entries. */
export const reopenChanged = async (reader: Reader, entryIds: readonly string[]): Promise<void> => {
  for (const issue of await bindingIssues(reader, entryIds)) {
    const hash = contentHash(await issueContent(reader, issue))
    if (hash !== approvedHash(issue)) await takeBack(reader, issue)
  }
}

/** Saving an entry takes every approved or scheduled issue that tells it back to review, in the same request. */
export const reopenIssuesOfEntry =
  ({ slugs }: Options): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (operation !== 'update') return doc
    await reopenChanged({ req, slugs }, [(doc as { readonly id: string }).id])
    return doc
  }

/** So does deleting it; before it is gone, because an issue does not name it afterwards. */
export const reopenIssuesWithoutEntry =
  ({ slugs }: Options): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const reader = { req: nestedRequest(req), slugs }
    const entry = await req.payload.db.findOne<{ id: string; title?: string }>({
      collection: slugs.entries,
      req,
      where: { id: { equals: id } },
    })
    setLeaving(reader.req, [sentence('moves:entryRemoved', { entry: quoted(entry?.title ?? '') })])
    for (const issue of await bindingIssues(reader, [String(id)])) await takeBack(reader, issue)
  }
