import type { FlatIssue } from '../../compose/documents.js'
import type { IssuePlan } from '../../domain/issue/issue-plan.js'
import type { IssueStage } from '../../domain/issue/issue-stages.js'
import type { RequestContext } from '../../options/request-context.js'
import { importKey } from './import-key.js'

export type StoredIssue = FlatIssue & { readonly stage?: IssueStage; readonly _status?: string }

/** Finds the issue of a plan, by publication, date and title, as it was last saved. */
export const findStoredIssue = async (
  { req, slugs }: RequestContext,
  plan: IssuePlan,
  publicationId: string,
): Promise<StoredIssue | undefined> => {
  const { docs } = await req.payload.find({
    collection: slugs.issues,
    depth: 0,
    draft: true,
    limit: 1,
    overrideAccess: true,
    req,
    sort: 'createdAt',
    where: {
      and: [
        { publication: { equals: publicationId } },
        {
          or: [
            { importedFrom: { equals: importKey(plan) } },
            {
              and: [{ date: { equals: plan.issue.date } }, { title: { equals: plan.issue.title } }],
            },
          ],
        },
      ],
    },
  })
  return docs[0] as StoredIssue | undefined
}
