import type { LineupRows } from '../../compose/lineup-rows.js'
import type { Role } from '../../domain/roles.js'
import type { NewsroomIssue } from '../issue-document.js'
import { localizedFault } from '../../i18n/localize.js'
import type { NewsroomRequest, IssueRequest } from '../queries/issue-handler.js'
import { lineupLock } from './lineup-lock.js'

/** @throws {Fault} MOVE_NOT_NOW with the reason, when the lineup is locked */
export const refuseLocked = (issue: NewsroomIssue, role: Role): void => {
  const lock = lineupLock(issue, role)
  if (lock) throw localizedFault('MOVE_NOT_NOW', lock)
}

/** Saves a lineup with the rights of whoever asks, through all hooks. */
export const saveRows = async (
  { req, role, slugs }: NewsroomRequest,
  issue: NewsroomIssue,
  { highlights, lineup }: LineupRows,
): Promise<NewsroomIssue> => {
  refuseLocked(issue, role)
  const saved = await req.payload.update({
    collection: slugs.issues,
    id: issue.id,
    data: { highlights, lineup },
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
  })
  return saved as NewsroomIssue
}

/** The same request, with the issue as it was saved. */
export const withSavedIssue = (request: IssueRequest, saved: NewsroomIssue): IssueRequest => ({
  ...request,
  issue: { ...request.issue, ...saved },
})
