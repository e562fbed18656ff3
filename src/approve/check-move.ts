import { Fault } from '../domain/fault.js'
import type { Actor, Approval, Move } from '../domain/issue-desk.js'
import { isArrow, type IssueStage } from '../domain/stages.js'

const WORDS: Record<IssueStage, string> = {
  draft: 'a draft',
  inReview: 'in review',
  approved: 'approved',
  scheduled: 'scheduled',
  published: 'published',
}

export type CheckMoveArgs = Move & {
  readonly actor: Actor
  readonly approval: Approval | undefined
  /** Hash of the content as it would be moved. */
  readonly hash: string
  /** Whether the request changes what readers get besides moving. */
  readonly changesContent: boolean
  readonly fourEyes: boolean
  /** Ids of everybody who edited the issue or its entries since the last approval. */
  readonly editors: readonly string[]
  /** Sentences of findings that stop an approval. */
  readonly blocking: readonly string[]
}

const notNow = (sentence: string): Fault => new Fault('MOVE_NOT_NOW', sentence)

const checkArrow = ({ from, to }: CheckMoveArgs): Fault | undefined => {
  if (isArrow(from, to)) return undefined
  return notNow(
    `This issue is ${WORDS[from]} and cannot become ${WORDS[to]} from there.` +
      (to === 'published' ? ' Send it for review and have it approved first.' : ''),
  )
}

const checkApproving = ({
  actor,
  blocking,
  editors,
  fourEyes,
}: CheckMoveArgs): Fault | undefined => {
  if (blocking.length > 0) return notNow(`Not ready to be approved: ${blocking.join(' ')}`)
  const wroteItAlone = editors.length > 0 && editors.every((editor) => editor === actor.id)
  return fourEyes && actor.kind === 'user' && wroteItAlone
    ? notNow(
        'This publication asks for four eyes: somebody else than its only writer has to approve the issue.',
      )
    : undefined
}

const checkApproved = ({ approval, hash }: CheckMoveArgs): Fault | undefined => {
  if (!approval) return notNow('Nobody has approved this issue yet; send it for review first.')
  return approval.hash === hash
    ? undefined
    : notNow('The content has changed since it was approved; send it for review again.')
}

/**
 * Whether an issue may be moved now. Arrows, approval and hash hold for everybody, our own code included; who may
 * press which button is an access rule and asked before.
 *
 * @returns a MOVE_NOT_NOW with a sentence for people, or nothing
 */
export const checkMove = (args: CheckMoveArgs): Fault | undefined => {
  const wrongArrow = checkArrow(args)
  if (wrongArrow) return wrongArrow
  if (args.changesContent) {
    return notNow('Save the changes first, then move the issue: one request does one of both.')
  }
  if (args.to === 'approved' && args.from === 'inReview') return checkApproving(args)
  if (args.to === 'scheduled' || args.to === 'published') return checkApproved(args)
  return undefined
}
