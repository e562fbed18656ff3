import type { WriteAsked } from '../../access/requested-change.js'
import type { DeskIssue, Reader } from '../issue-document.js'
import type { Actor } from '../../domain/issue-workflow.js'
import type { IssueStage } from '../../domain/stages.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'

/** A write on its way: what it would leave, and what it leaves behind. */
export type Guarded = {
  readonly reader: Reader
  readonly asked: WriteAsked
  readonly roleOf: ResolvedOptions['roleOf']
  readonly actor: Actor
  readonly from: IssueStage
  readonly to: IssueStage
  readonly data: DeskIssue
  readonly original: DeskIssue | undefined
  /** Before anything was read: what is written from then on, an approval has not seen. */
  readonly begunAt: Date
}
