import type { CollectionAfterChangeHook } from 'payload'

import { issueContent } from '../adapters/issue-content.js'
import { contentHash } from '../domain/content-hash.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import type { DeskIssue } from './desk-issue.js'

/** Saving an entry takes every approved or scheduled issue that tells it back to review, in the same request. */
export const reopenIssuesOfEntry =
  ({ slugs }: Pick<ResolvedOptions, 'slugs'>): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (operation !== 'update') return doc
    const holds = { equals: (doc as { id: string }).id }
    const { docs } = await req.payload.find({
      collection: slugs.issues,
      depth: 0,
      draft: true,
      overrideAccess: true,
      pagination: false,
      req,
      where: {
        and: [
          { stage: { in: ['approved', 'scheduled'] } },
          { or: [{ 'highlights.entry': holds }, { 'lineup.items.entry': holds }] },
        ],
      },
    })
    for (const issue of docs as DeskIssue[]) {
      const hash = contentHash(await issueContent({ req, slugs }, issue))
      if (hash === issue.approval?.hash) continue
      await req.payload.update({
        collection: slugs.issues,
        id: issue.id,
        data: { stage: 'inReview' },
        overrideAccess: true,
        req,
      })
    }
    return doc
  }
