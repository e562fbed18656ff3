import type { PayloadRequest } from 'payload'

import { approvedContent } from '../approved-content.js'
import { whatChanged } from '../../approve/what-changed.js'
import type { IssueContent } from '../../domain/content.js'
import type { Approval } from '../../domain/issue-workflow.js'
import type { Sentence } from '../../domain/localized-text.js'
import { sentence } from '../../i18n/localize.js'
import type { Reader } from '../issue-document.js'
import type { Guarded } from './issue-transition.js'
import type { NotedMove } from './noted-moves.js'

/** In a request's context: what is about to change, and is not yet to be seen in the content. */
const LEAVING = 'roundupLeaving'

export const setLeaving = (req: PayloadRequest, leaving: readonly Sentence[]): void => {
  req.context[LEAVING] = leaving
}

/** What is different now from what was approved; nothing where nobody knows. */
export const changesSince = async (
  reader: Reader,
  issueId: string,
  approval: Approval | null | undefined,
  content: IssueContent,
): Promise<readonly Sentence[]> => {
  const approved = approval && (await approvedContent(reader, issueId, approval.hash))
  const leaving = (reader.req.context[LEAVING] ?? []) as readonly Sentence[]
  return approved ? [...leaving, ...whatChanged(approved, content)] : leaving
}

type Voiding = Pick<Guarded, 'actor' | 'data'>

/** What is recorded of a move that ends an approval, and whom it is told. */
export const voided = (
  { actor, data }: Voiding,
  approval: Approval | null | undefined,
  changes: readonly Sentence[],
): Pick<NotedMove, 'issueId' | 'hash' | 'note' | 'changes' | 'event'> => {
  const noted = { hash: approval?.hash ?? null, issueId: data.id, note: null }
  if (!approval) return noted
  const told = changes.length > 0 ? changes : [sentence('moves:takenBack')]
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
