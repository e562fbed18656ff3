import type { IssueContent } from '../domain/content.js'
import type { RequestContext } from '../options/request-context.js'

type Row = { readonly id: string; readonly content?: IssueContent | null }

/** The content that was approved, as the audit trail keeps it. */
export const findApprovedContent = async (
  { req, slugs }: RequestContext,
  issueId: string,
  hash: string,
): Promise<IssueContent | undefined> => {
  const { docs } = await req.payload.db.find<Row>({
    collection: slugs.audit,
    limit: 1,
    pagination: false,
    req,
    sort: '-at',
    where: {
      and: [
        { issue: { equals: issueId } },
        { contentHash: { equals: hash } },
        { to: { in: ['approved', 'correctionApproved'] } },
        { content: { exists: true } },
      ],
    },
  })
  return docs[0]?.content ?? undefined
}
