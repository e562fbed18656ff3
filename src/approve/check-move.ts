import type { Fault } from '../domain/fault.js'
import type { Actor, Approval, Move } from '../domain/issue-workflow.js'
import type { Sentence } from '../domain/localized-text.js'
import { isArrow, type IssueStage } from '../domain/stages.js'
import type { WordingKey } from '../i18n/languages.js'
import { faultOf, sentence } from '../i18n/localize.js'

const STANDS = {
  draft: 'stages:isDraft',
  inReview: 'stages:isInReview',
  approved: 'stages:isApproved',
  scheduled: 'stages:isScheduled',
  published: 'stages:isPublished',
} as const satisfies Record<IssueStage, WordingKey>

/** Where an issue stands, within a sentence. */
export const standsAs = (stage: IssueStage): Sentence => sentence(STANDS[stage])

/** Several sentences as one. */
export const together = ([first, ...rest]: readonly Sentence[]): Sentence => {
  if (!first) return sentence('moves:said', { words: '' })
  return rest.length === 0 ? first : sentence('moves:both', { first, rest: together(rest) })
}

export type ApprovingArgs = {
  readonly actor: Actor
  readonly fourEyes: boolean
  /** Ids of everybody who edited the issue or its entries since the last approval. */
  readonly editors: readonly string[]
  /** Sentences of findings that stop an approval. */
  readonly blocking: readonly Sentence[]
}

export type CheckMoveArgs = Move &
  ApprovingArgs & {
    readonly approval: Approval | undefined
    /** Hash of the content as it would be moved. */
    readonly hash: string
    /** Whether the request changes what readers get besides moving. */
    readonly changesContent: boolean
  }

const notNow = (...told: Parameters<typeof sentence>): Fault =>
  faultOf('MOVE_NOT_NOW', sentence(...told))

const checkArrow = ({ from, to }: CheckMoveArgs): Fault | undefined => {
  if (isArrow(from, to)) return undefined
  const wrong = sentence('moves:wrongArrow', { from: standsAs(from), to: standsAs(to) })
  const isTooEarly = to === 'published' || to === 'scheduled'
  return faultOf(
    'MOVE_NOT_NOW',
    together(isTooEarly ? [wrong, sentence('moves:reviewFirst')] : [wrong]),
  )
}

/** Whether somebody may approve what stands there now. Our own code may not: it publishes what people approved. */
export const checkApproving = (args: ApprovingArgs): Fault | undefined => {
  const { actor, blocking, editors, fourEyes } = args
  if (actor.kind === 'system') return notNow('moves:personApproves')
  if (blocking.length > 0) return notNow('moves:notReady', { findings: together(blocking) })
  const wroteItAlone = editors.length > 0 && editors.every((editor) => editor === actor.id)
  return fourEyes && actor.kind === 'user' && wroteItAlone ? notNow('moves:fourEyes') : undefined
}

const checkApproved = ({ approval, hash }: CheckMoveArgs): Fault | undefined => {
  if (!approval) return notNow('moves:notApproved')
  return approval.hash === hash ? undefined : notNow('moves:changedSince')
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
  if (args.changesContent) return notNow('moves:moveAlone', { now: standsAs(args.from) })
  if (args.to === 'approved' && args.from === 'inReview') return checkApproving(args)
  if (args.to === 'scheduled' || args.to === 'published') return checkApproved(args)
  return undefined
}
