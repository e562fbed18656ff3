import { atLeast } from '../../../domain/roles.js'
import type { DeskIssue } from '../../../issues/issue-document.js'
import type { AskedOfIssue } from '../../../issues/queries/on-issue.js'
import { findAll } from './find-all.js'
import { makeNextIssue } from './make-next-issue.js'
import type { DeskPublication } from './publication-of.js'

/** The issue after this one that still takes entries; made as a draft where there is none. */
export const nextOpenIssue = async (
  asked: AskedOfIssue,
  { publication }: DeskPublication,
): Promise<DeskIssue> => {
  const { issue, role, slugs } = asked
  const stages = atLeast(role, 'editor') ? ['draft', 'inReview'] : ['draft']
  const [open] = await findAll<DeskIssue>(asked, {
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
  return open ?? makeNextIssue(asked, publication)
}
