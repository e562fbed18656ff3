import type { Fault } from '../domain/fault.js'
import type { Actor, Approval, StageMove } from '../domain/issue-workflow.js'
import type { LocalizedText } from '../domain/localized-text.js'
import { isStageTransition, type IssueStage } from '../domain/issue-stages.js'
import type { TextKey } from '../i18n/languages.js'
import { localizedFault, localizedText } from '../i18n/localize.js'

const STAGE_TEXTS = {
  draft: 'stages:isDraft',
  inReview: 'stages:isInReview',
  approved: 'stages:isApproved',
  scheduled: 'stages:isScheduled',
  published: 'stages:isPublished',
} as const satisfies Record<IssueStage, TextKey>

/** Where an issue stands, within a sentence. */
export const stageText = (stage: IssueStage): LocalizedText => localizedText(STAGE_TEXTS[stage])

/** Several sentences as one. */
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
  /** Sentences of findings that stop an approval. */
  readonly blocking: readonly LocalizedText[]
}

export type CheckTransitionArgs = StageMove &
  CheckApprovalArgs & {
    readonly approval: Approval | undefined
    /** Hash of the content as it would be moved. */
    readonly hash: string
    /** Whether the request changes what readers get besides moving. */
    readonly changesContent: boolean
  }

const notNowFault = (...told: Parameters<typeof localizedText>): Fault =>
  localizedFault('MOVE_NOT_NOW', localizedText(...told))

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

/** Whether somebody may approve what stands there now. Our own code may not: it publishes what people approved. */
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
 * Whether an issue may be moved now. Arrows, approval and hash hold for everybody, our own code included; who may
 * press which button is an access rule and asked before.
 *
 * @returns a MOVE_NOT_NOW with a sentence for people, or nothing
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
