import type { IssueRequest } from './issue-handler.js'
import { findIssueStatus } from './issue-status.js'
import type { IssueStatus } from './issue-status-type.js'

/** The status as its bar shows it: without a link to the issue's page where the newsletter has no pages. */
export const shownIssueStatus = async (request: IssueRequest): Promise<IssueStatus> => {
  const status = await findIssueStatus(request)
  return request.options.web ? status : { ...status, webUrl: null }
}
