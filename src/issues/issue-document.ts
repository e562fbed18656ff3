import type { FlatIssue } from '../compose/documents.js'
import type { Correction } from '../domain/issue/correction.js'
import type { Acceptance } from '../domain/finding.js'
import type { Approval, PublishChannel, PublishIntent } from '../domain/issue/issue-workflow.js'
import type { Edit } from '../domain/issue/edit.js'
import type { IssueStage } from '../domain/issue/issue-stages.js'
import type { RequestContext } from '../options/request-context.js'

/** An issue as the newsroom reads it: its content and its workflow fields. */
export type NewsroomIssue = FlatIssue & {
  readonly stage?: IssueStage
  readonly _status?: 'draft' | 'published'
  readonly approval?: Approval | null
  readonly correction?: Correction | null
  readonly intent?: PublishIntent | null
  readonly deliver?: PublishChannel | null
  readonly publishAt?: string | null
  readonly zone?: string | null
  readonly publishedAt?: string | null
  readonly editors?: readonly Edit[] | null
  readonly acceptedFindings?: readonly Acceptance[] | null
  readonly createdAt?: string | Date
  readonly updatedAt?: string
}

/** Finds an issue's own row, which alone says its stage. Its newest version may lag behind after a crash. */
export const findIssueRow = async (
  { req, slugs }: RequestContext,
  id: string,
): Promise<NewsroomIssue | undefined> =>
  (await req.payload.db.findOne<NewsroomIssue>({
    collection: slugs.issues,
    req,
    where: { id: { equals: id } },
  })) ?? undefined
