import type { Fault } from '../domain/fault.js'
import type { Actor, Approval, StageMove } from '../domain/issue/issue-workflow.js'
import type { LocalizedText } from '../domain/localized-text.js'
import { isStageTransition, type IssueStage } from '../domain/issue/issue-stages.js'
import type { TextKey } from '../i18n/languages.js'
import { localizedFault, localizedText } from '../i18n/localize.js'

const STAGE_TEXTS = {
  draft: 'stages:isDraft',
  inReview: 'stages:isInReview',
  approved: 'stages:isApproved',
  scheduled: 'stages:isScheduled',
  published: 'stages:isPublished',
} as const satisfies Record<IssueStage, TextKey>

/** The stage as a part of a sentence. */
export const stageText = (stage: IssueStage): LocalizedText => localizedText(STAGE_TEXTS[stage])

/** Joins texts with spaces. */
export const joinTexts = ([first, ...rest]: readonly LocalizedText[]): LocalizedText => {
  if (!first) return localizedText('transitions:said', { words: '' })
  return rest.length === 0
    ? first
    : localizedText('transitions:joined', { first, rest: joinTexts(rest) })
}

export type CheckApprovalArgs = {
  readonly actor: Actor
  readonly fourEyes: boolean
  /** Ids of everybody who edited the issue or its entries since the last approval. */
  readonly editors: readonly string[]
  /** Texts of findings that block an approval. */
  readonly blocking: readonly LocalizedText[]
}

export type CheckTransitionArgs = StageMove &
  CheckApprovalArgs & {
    readonly approval: Approval | undefined
    /** Hash of the current content. */
    readonly hash: string
    /** Whether the request changes what readers get besides moving. */
    readonly changesContent: boolean
  }

const notNowFault = (...text: Parameters<typeof localizedText>): Fault =>
  localizedFault('MOVE_NOT_NOW', localizedText(...text))

const checkArrow = ({ from, to }: CheckTransitionArgs): Fault | undefined => {
  if (isStageTransition(from, to)) return undefined
  const wrong = localizedText('transitions:notAllowed', {
    from: stageText(from),
    to: stageText(to),
  })
  const isTooEarly = to === 'published' || to === 'scheduled'
  return localizedFault(
    'MOVE_NOT_NOW',
    joinTexts(isTooEarly ? [wrong, localizedText('transitions:reviewFirst')] : [wrong]),
  )
}

/**
 * Checks whether the actor may approve the current content. Our own code may not: it publishes what people approved.
 */
export const checkApproval = (args: CheckApprovalArgs): Fault | undefined => {
  const { actor, blocking, editors, fourEyes } = args
  if (actor.kind === 'system') return notNowFault('transitions:personApproves')
  if (blocking.length > 0)
    return notNowFault('transitions:notReady', { findings: joinTexts(blocking) })
  const wroteItAlone = editors.length > 0 && editors.every((editor) => editor === actor.id)
  return fourEyes && actor.kind === 'user' && wroteItAlone
    ? notNowFault('transitions:fourEyes')
    : undefined
}

const checkApproved = ({ approval, hash }: CheckTransitionArgs): Fault | undefined => {
  if (!approval) return notNowFault('transitions:notApproved')
  return approval.hash === hash ? undefined : notNowFault('transitions:changedSince')
}

/**
 * Checks whether an issue may make a transition now. Arrows, approval and hash hold for everybody, our own code
 * included. Roles are access rules, which are checked before.
 */
export const checkTransition = (args: CheckTransitionArgs): Fault | undefined => {
  const wrongArrow = checkArrow(args)
  if (wrongArrow) return wrongArrow
  if (args.changesContent)
    return notNowFault('transitions:transitionAlone', { now: stageText(args.from) })
  if (args.to === 'approved' && args.from === 'inReview') return checkApproval(args)
  if (args.to === 'scheduled' || args.to === 'published') return checkApproved(args)
  return undefined
}
