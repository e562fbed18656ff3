import type { RequestedChange } from '../../access/requested-change.js'
import type { NewsroomIssue, RequestContext } from '../issue-document.js'
import type { Actor } from '../../domain/issue-workflow.js'
import type { IssueStage } from '../../domain/issue-stages.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'

/** A write on its way: what it would leave, and what it leaves behind. */
export type IssueTransition = {
  readonly reader: RequestContext
  readonly asked: RequestedChange
  readonly roleOf: ResolvedOptions['roleOf']
  readonly actor: Actor
  readonly from: IssueStage
  readonly to: IssueStage
  readonly data: NewsroomIssue
  readonly original: NewsroomIssue | undefined
  /** Before anything was read: what is written from then on, an approval has not seen. */
  readonly begunAt: Date
}
