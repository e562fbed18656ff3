import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  Where,
} from 'payload'

import { issueContent } from '../adapters/issue-content.js'
import { contentHash } from '../domain/content-hash.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import type { DeskIssue, Reader } from './desk-issue.js'

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

/** Issues in which somebody has approved what this entry says: themselves, or a correction of them. */
const bindingIssues = async (reader: Reader, entryId: string): Promise<DeskIssue[]> => {
  const holds = { equals: entryId }
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

/** Takes those back to review whose content is no longer what was approved. */
const reopen = async (reader: Reader, issues: readonly DeskIssue[]): Promise<void> => {
  const { req, slugs } = reader
  for (const issue of issues) {
    if (contentHash(await issueContent(reader, issue)) === approvedHash(issue)) continue
    await req.payload.update({
      collection: slugs.issues,
      id: issue.id,
      data:
        issue.stage === 'published' ? { correction: { stage: 'inReview' } } : { stage: 'inReview' },
      overrideAccess: true,
      req,
    })
  }
}

/** Saving an entry takes every approved or scheduled issue that tells it back to review, in the same request. */
export const reopenIssuesOfEntry =
  ({ slugs }: Options): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    const reader = { req, slugs }
    const { id } = doc as { readonly id: string }
    if (operation === 'update') await reopen(reader, await bindingIssues(reader, id))
    return doc
  }

const BOUND = 'roundupBoundIssues'

/** Before an entry is deleted: an issue no longer names it afterwards. */
export const findIssuesOfEntry =
  ({ slugs }: Options): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const issues = await bindingIssues({ req, slugs }, String(id))
    req.context[BOUND] = issues.map((issue) => issue.id)
  }

/** Deleting an entry takes the approved issues that told it back to review. */
export const reopenIssuesWithoutEntry =
  ({ slugs }: Options): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    const ids = (req.context[BOUND] ?? []) as string[]
    const reader = { req, slugs }
    if (ids.length > 0) await reopen(reader, await findIssues(reader, { id: { in: ids } }))
    return doc as unknown
  }
