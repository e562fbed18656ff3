import type { Where } from 'payload'

import type { NewsroomIssue } from '../../issues/issue-document.js'
import type { WidgetContext } from './widget-context.js'

const OPEN = ['draft', 'inReview', 'approved', 'scheduled']

/** A draft whose date is longer ago than this is considered abandoned. */
const GIVEN_UP_DAYS = 14
const DAY_MS = 86_400_000

const firstOf = async (
  { options, req }: WidgetContext,
  sort: string,
  where: Where,
): Promise<NewsroomIssue | undefined> => {
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
  return docs[0] as NewsroomIssue | undefined
}

/** The open issue with the earliest date that is not abandoned, or else the latest open one. */
export const findNextIssue = async (
  context: WidgetContext,
  now: Date,
): Promise<NewsroomIssue | undefined> => {
  const since = new Date(now.getTime() - GIVEN_UP_DAYS * DAY_MS).toISOString().slice(0, 10)
  return (
    (await firstOf(context, 'date', { date: { greater_than_equal: since } })) ??
    (await firstOf(context, '-date', {}))
  )
}
