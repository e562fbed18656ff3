import type { Where } from 'payload'

import type { NewsroomIssue } from '../issue-document.js'
import { addEditor } from '../editors.js'
import { composeIssueContent } from '../compose-issue-content.js'
import { nestedRequest } from '../../storage/write/nested-request.js'
import { contentHash } from '../../domain/content-hash.js'
import type { LocalizedText } from '../../domain/localized-text.js'
import { updateTransitionContext } from '../../domain/issue/transition-context.js'
import type { RequestContext } from '../../options/request-context.js'

/** The condition for issues with one of these entries in their newest version. */
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

/** Whether the content is approved: that of the issue, or of its correction. */
const isBinding = ({ correction, stage }: NewsroomIssue): boolean =>
  stage === 'published'
    ? correction?.stage === 'approved'
    : stage === 'approved' || stage === 'scheduled'

const bindingIssues = async (context: RequestContext, where: Where): Promise<NewsroomIssue[]> =>
  (await findIssues(context, { and: [where, MAY_BIND] })).filter(isBinding)

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

/** Takes those of the issues back to review whose content is no longer what was approved. */
export const reopenChangedIssues = async (context: RequestContext, where: Where): Promise<void> => {
  for (const issue of await bindingIssues(context, where)) {
    const hash = contentHash(await composeIssueContent(context, issue))
    if (hash !== approvedHash(issue)) await takeBack(context, issue)
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
 * Before something that issues show is deleted: records whoever deletes it as an editor of each issue, and takes
 * approved ones back to review. Afterwards no issue names it any more.
 */
export const reopenBeforeDeletion = async (
  { req, slugs }: RequestContext,
  where: Where,
  leaving: LocalizedText,
): Promise<void> => {
  const context = { req: nestedRequest(req), slugs }
  const issues = await findIssues(context, where)
  if (issues.length === 0) return
  await addEditor(req, slugs.issues, await rowsOf(context, issues))
  updateTransitionContext(context.req, { pendingDeletions: [leaving] })
  for (const issue of issues.filter(isBinding)) await takeBack(context, issue)
}
