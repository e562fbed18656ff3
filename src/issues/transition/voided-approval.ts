import { findApprovedContent } from '../approved-content.js'
import { describeChanges } from '../../approve/describe-changes.js'
import type { IssueContent } from '../../domain/content.js'
import type { Approval } from '../../domain/issue/issue-workflow.js'
import type { LocalizedText } from '../../domain/localized-text.js'
import { localizedText } from '../../i18n/localize.js'
import type { IssueTransition } from './issue-transition.js'
import { transitionContext, type PendingRecord } from '../../domain/issue/transition-context.js'
import type { RequestContext } from '../../options/request-context.js'

/** Describes what differs from the approved content; empty if that is not known. */
export const changesSinceApproval = async (
  context: RequestContext,
  issueId: string,
  approval: Approval | null | undefined,
  content: IssueContent,
): Promise<readonly LocalizedText[]> => {
  const approved = approval && (await findApprovedContent(context, issueId, approval.hash))
  const { pendingDeletions = [] } = transitionContext(context.req)
  return approved ? [...pendingDeletions, ...describeChanges(approved, content)] : pendingDeletions
}

type Voiding = Pick<IssueTransition, 'actor' | 'data'>

/** The record of a transition that ends an approval, with the event for whoever gave it. */
export const voidedApprovalRecord = (
  { actor, data }: Voiding,
  approval: Approval | null | undefined,
  changes: readonly LocalizedText[],
): Pick<PendingRecord, 'issueId' | 'hash' | 'note' | 'changes' | 'event'> => {
  const record = { hash: approval?.hash ?? null, issueId: data.id, note: null }
  if (!approval) return record
  const shownChanges = changes.length > 0 ? changes : [localizedText('transitions:takenBack')]
  return {
    ...record,
    changes: shownChanges,
    event: {
      approvedBy: approval.by,
      by: actor.id,
      changes: shownChanges,
      issueId: data.id,
      kind: 'approvalVoided',
    },
  }
}
