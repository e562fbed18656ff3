import type { Where } from 'payload'

import type { DeskIssue } from '../../issues/issue-document.js'
import type { DeskReader } from './desk-reader.js'

const OPEN = ['draft', 'inReview', 'approved', 'scheduled']

/** Drafts whose day is longer gone than this were given up. */
const GIVEN_UP_DAYS = 14
const DAY_MS = 86_400_000

const firstOf = async (
  { options, req }: DeskReader,
  sort: string,
  where: Where,
): Promise<DeskIssue | undefined> => {
  const { docs } = await req.payload.find({
    collection: options.slugs.issues,
    depth: 0,
    draft: true,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    sort,
    where: { and: [{ stage: { in: OPEN } }, where] },
  })
  return docs[0] as DeskIssue | undefined
}

/** The issue that is to come out next: the first by its day, else the latest that was left lying. */
export const nextIssueOf = async (
  reader: DeskReader,
  now: Date,
): Promise<DeskIssue | undefined> => {
  const since = new Date(now.getTime() - GIVEN_UP_DAYS * DAY_MS).toISOString().slice(0, 10)
  return (
    (await firstOf(reader, 'date', { date: { greater_than_equal: since } })) ??
    (await firstOf(reader, '-date', {}))
  )
}
