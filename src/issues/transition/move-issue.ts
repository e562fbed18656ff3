import { issueSubject } from './issue-subject.js'
import type { Data, IssueTransition } from './issue-transition.js'
import { makeTransition } from './make-transition.js'
import { withdrawAllEditions } from './undo.js'

/**
 * Moves an issue to another stage. An undo takes its editions from readers as well.
 *
 * @throws {Fault} MOVE_NOT_NOW with what speaks against it, INPUT_INVALID for a time that is none
 */
export const moveIssue = async (transition: IssueTransition): Promise<Data> => {
  const { context, data, from, to } = transition
  const set = await makeTransition(transition, issueSubject(transition))
  if (from === 'published' && to === 'draft') await withdrawAllEditions(context, data.id)
  return { ...data, ...set }
}
