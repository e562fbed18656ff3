import type { Where } from 'payload'

import type { NewsroomIssue, RequestContext } from '../issue-document.js'
import { addEditor } from '../editors.js'
import { composeIssueContent } from '../compose-issue-content.js'
import { nestedRequest } from '../../storage/write/nested-request.js'
import { contentHash } from '../../domain/content-hash.js'
import type { LocalizedText } from '../../domain/localized-text.js'
import { setPendingDeletions } from './voided-approval.js'

/** Issues that have one of these entries in their newest version. */
export const whereEntries = (ids: readonly string[]): Where => ({
  or: [{ 'highlights.entry': { in: ids } }, { 'lineup.items.entry': { in: ids } }],
})

export const whereSection = (id: string): Where => ({ 'lineup.section': { equals: id } })

const findIssues = async (
  { req, slugs }: RequestContext,
  where: Where,
): Promise<NewsroomIssue[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.issues,
    depth: 0,
    draft: true,
    overrideAccess: true,
    pagination: false,
    req,
    where,
  })
  return docs as NewsroomIssue[]
}

const MAY_BIND: Where = {
  or: [
    { stage: { in: ['approved', 'scheduled'] } },
    { and: [{ stage: { equals: 'published' } }, { correction: { exists: true } }] },
  ],
}

/** Whether somebody has approved what it says: the issue itself, or a correction of it. */
const isBinding = ({ correction, stage }: NewsroomIssue): boolean =>
  stage === 'published'
    ? correction?.stage === 'approved'
    : stage === 'approved' || stage === 'scheduled'

const bindingIssues = async (reader: RequestContext, where: Where): Promise<NewsroomIssue[]> =>
  (await findIssues(reader, { and: [where, MAY_BIND] })).filter(isBinding)

const approvedHash = ({ approval, correction, stage }: NewsroomIssue): string | undefined =>
  stage === 'published' ? correction?.approval?.hash : approval?.hash

const takeBack = async (
  { req, slugs }: RequestContext,
  { id, stage }: NewsroomIssue,
): Promise<void> => {
  const inReview = { stage: 'inReview' }
  await req.payload.update({
    collection: slugs.issues,
    id,
    data: stage === 'published' ? { correction: inReview } : inReview,
    overrideAccess: true,
    req: nestedRequest(req),
  })
}

/** Takes issues back to review that do not say any more what was approved, of those that `where` finds. */
export const reopenChangedIssues = async (reader: RequestContext, where: Where): Promise<void> => {
  for (const issue of await bindingIssues(reader, where)) {
    const hash = contentHash(await composeIssueContent(reader, issue))
    if (hash !== approvedHash(issue)) await takeBack(reader, issue)
  }
}

const rowsOf = async (
  { req, slugs }: RequestContext,
  issues: readonly NewsroomIssue[],
): Promise<readonly NewsroomIssue[]> => {
  const { docs } = await req.payload.db.find<NewsroomIssue>({
    collection: slugs.issues,
    pagination: false,
    req,
    select: { editors: true },
    where: { id: { in: issues.map(({ id }) => id) } },
  })
  return docs
}

/**
 * Before something is deleted that issues show: whoever deletes it becomes a writer of each, and what was approved goes
 * back to review. Afterwards no issue names it any more.
 *
 * @param leaving what will have changed, in a sentence
 */
export const reopenBeforeDeletion = async (
  { req, slugs }: RequestContext,
  where: Where,
  leaving: LocalizedText,
): Promise<void> => {
  const reader = { req: nestedRequest(req), slugs }
  const issues = await findIssues(reader, where)
  if (issues.length === 0) return
  await addEditor(req, slugs.issues, await rowsOf(reader, issues))
  setPendingDeletions(reader.req, [leaving])
  for (const issue of issues.filter(isBinding)) await takeBack(reader, issue)
}
