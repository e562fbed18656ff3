import type { PayloadRequest } from 'payload'

import { findApprovedContent } from '../approved-content.js'
import { describeChanges } from '../../approve/describe-changes.js'
import type { IssueContent } from '../../domain/content.js'
import type { Approval } from '../../domain/issue-workflow.js'
import type { LocalizedText } from '../../domain/localized-text.js'
import { localizedText } from '../../i18n/localize.js'
import type { RequestContext } from '../issue-document.js'
import type { IssueTransition } from './issue-transition.js'
import type { PendingRecord } from './pending-record.js'

/** In a request's context: what is about to change, and is not yet to be seen in the content. */
const LEAVING = 'roundupLeaving'

export const setPendingDeletions = (
  req: PayloadRequest,
  leaving: readonly LocalizedText[],
): void => {
  req.context[LEAVING] = leaving
}

/** What is different now from what was approved; nothing where nobody knows. */
export const changesSinceApproval = async (
  reader: RequestContext,
  issueId: string,
  approval: Approval | null | undefined,
  content: IssueContent,
): Promise<readonly LocalizedText[]> => {
  const approved = approval && (await findApprovedContent(reader, issueId, approval.hash))
  const leaving = (reader.req.context[LEAVING] ?? []) as readonly LocalizedText[]
  return approved ? [...leaving, ...describeChanges(approved, content)] : leaving
}

type Voiding = Pick<IssueTransition, 'actor' | 'data'>

/** What is recorded of a move that ends an approval, and whom it is told. */
export const voidedApprovalRecord = (
  { actor, data }: Voiding,
  approval: Approval | null | undefined,
  changes: readonly LocalizedText[],
): Pick<PendingRecord, 'issueId' | 'hash' | 'note' | 'changes' | 'event'> => {
  const noted = { hash: approval?.hash ?? null, issueId: data.id, note: null }
  if (!approval) return noted
  const told = changes.length > 0 ? changes : [localizedText('transitions:takenBack')]
  return {
    ...noted,
    changes: told,
    event: {
      approvedBy: approval.by,
      by: actor.id,
      changes: told,
      issueId: data.id,
      kind: 'approvalVoided',
    },
  }
}
