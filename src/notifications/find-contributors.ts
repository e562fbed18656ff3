import type { Payload } from 'payload'

import type { Slugs } from '../options/resolve-options.js'
import type { NotifiedIssue } from './issue-facts.js'
import { issueEntryIds } from '../compose/issue-items.js'

type Edited = { readonly id: string; readonly editors?: readonly { readonly id: string }[] | null }

/** Id of whoever last requested a review of the issue. */
const findReviewRequester = async (
  payload: Payload,
  slugs: Slugs,
  issueId: string,
): Promise<string[]> => {
  const { docs } = await payload.db.find<{ id: string; actor: string }>({
    collection: slugs.audit,
    limit: 1,
    pagination: false,
    sort: '-at',
    where: { and: [{ issue: { equals: issueId } }, { to: { equals: 'inReview' } }] },
  })
  return docs.map(({ actor }) => actor)
}

/** Ids of everybody who edited an issue or an entry of it, or requested its review. */
export const findContributors = async (
  payload: Payload,
  slugs: Slugs,
  issue: NotifiedIssue,
): Promise<ReadonlySet<string>> => {
  const { docs } = await payload.db.find<Edited>({
    collection: slugs.entries,
    pagination: false,
    select: { editors: true },
    where: { id: { in: issueEntryIds(issue) } },
  })
  const edits = [...(issue.editors ?? []), ...docs.flatMap(({ editors }) => editors ?? [])]
  return new Set([
    ...edits.map(({ id }) => id),
    ...(await findReviewRequester(payload, slugs, issue.id)),
  ])
}
