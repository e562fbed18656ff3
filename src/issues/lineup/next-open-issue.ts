import { isAtLeastRole } from '../../domain/roles.js'
import type { NewsroomIssue } from '../issue-document.js'
import type { IssueRequest } from '../queries/issue-handler.js'
import { findAll } from './find-all.js'
import { makeNextIssue } from './make-next-issue.js'
import type { PublicationWithSections } from './load-publication.js'

/** The next issue that still takes entries; a draft is made where there is none. */
export const nextOpenIssue = async (
  request: IssueRequest,
  { publication }: PublicationWithSections,
): Promise<NewsroomIssue> => {
  const { issue, role, slugs } = request
  const stages = isAtLeastRole(role, 'editor') ? ['draft', 'inReview'] : ['draft']
  const [open] = await findAll<NewsroomIssue>(request, {
    collection: slugs.issues,
    draft: true,
    limit: 1,
    sort: 'number',
    where: {
      and: [
        { publication: { equals: issue.publication } },
        { number: { greater_than: issue.number } },
        { stage: { in: stages } },
      ],
    },
  })
  return open ?? makeNextIssue(request, publication)
}
