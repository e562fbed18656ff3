import { checkApproval, stageText } from '../../approve/check-transition.js'
import { findMissingField } from '../../approve/find-missing-field.js'
import {
  auditStage,
  isCorrectionTransition,
  type Correction,
  type CorrectionState,
} from '../../domain/issue/correction.js'
import type { LocalizedText } from '../../domain/localized-text.js'
import { localizedText } from '../../i18n/localize.js'
import { systemClock } from '../../storage/system-clock.js'
import type { ComposedIssue } from '../compose-issue-content.js'
import { findNewestEditionHash } from '../newest-edition.js'
import { approvalArgs } from './issue-subject.js'
import type { IssueTransition, StateUpdate, TransitionSubject } from './issue-transition.js'

/** The state to which a transition takes a correction; `published` is what readers get. */
type Target = CorrectionState | 'published'

const stateText = (state: CorrectionState): LocalizedText =>
  state === 'none' ? localizedText('transitions:isCorrectionNone') : stageText(state)

const stateOf = ({ data }: IssueTransition): CorrectionState => data.correction?.stage ?? 'none'

const findWrongArrow = (
  transition: IssueTransition,
  to: CorrectionState,
): LocalizedText | undefined => {
  const from = stateOf(transition)
  if (transition.from !== 'published') {
    return localizedText('transitions:correctionOfPublished', { from: stageText(transition.from) })
  }
  if (isCorrectionTransition(from, to)) return undefined
  return from === 'none'
    ? localizedText('transitions:correctionNone')
    : localizedText('transitions:correctionNotAllowed', {
        from: stateText(from),
        to: stateText(to),
      })
}

/** What has to hold of a correction that goes on to review or is approved. */
const findUnready = async (
  transition: IssueTransition,
  to: CorrectionState,
  composed: ComposedIssue,
): Promise<LocalizedText | undefined> => {
  const { context, data } = transition
  const missing = findMissingField('inReview', data)
  if (missing) return missing
  if ((await findNewestEditionHash(context, data.id)) === composed.hash) {
    return localizedText('transitions:correctionEmpty')
  }
  return to === 'approved'
    ? checkApproval(await approvalArgs(transition, composed))?.text
    : undefined
}

const findObstacle = async (
  transition: IssueTransition,
  to: Target,
  composed: ComposedIssue,
): Promise<LocalizedText | undefined> => {
  if (to === 'published') {
    const { approval, stage } = transition.data.correction ?? {}
    const isApproved = stage === 'approved' && approval?.hash === composed.hash
    return isApproved ? undefined : localizedText('transitions:correctionFirst')
  }
  const wrongArrow = findWrongArrow(transition, to)
  if (wrongArrow) return wrongArrow
  const isForward = to === 'approved' || (to === 'inReview' && stateOf(transition) === 'draft')
  return isForward ? findUnready(transition, to, composed) : undefined
}

const newCorrection = (
  { actor }: IssueTransition,
  to: CorrectionState,
  hash: string,
): Correction | null => {
  if (to === 'none') return null
  const at = systemClock().toISOString()
  return to === 'approved' ? { stage: to, approval: { at, by: actor.id, hash } } : { stage: to }
}

/** The guard names the whole correction as it was read: another approval of it is another correction. */
const updateTo = (
  transition: IssueTransition,
  to: Target,
  { hash }: ComposedIssue,
): StateUpdate => {
  const correction = transition.data.correction ?? null
  return {
    guard: { correction, stage: 'published' },
    set:
      to === 'published'
        ? { approval: correction?.approval ?? null, correction: null }
        : { correction: newCorrection(transition, to, hash) },
  }
}

/** The correction of a published issue; the issue itself stays what its readers have until the correction is published. */
export const correctionSubject = (transition: IssueTransition, to: Target): TransitionSubject => {
  const from = stateOf(transition)
  const approval = transition.data.correction?.approval
  return {
    from,
    to,
    auditFrom: auditStage(from),
    auditTo: to === 'published' ? to : auditStage(to),
    approval,
    isApproval: to === 'approved',
    endsApproval: Boolean(approval) && to !== 'published',
    findObstacle: (composed) => findObstacle(transition, to, composed),
    prepareUpdate: (composed) => Promise.resolve(updateTo(transition, to, composed)),
    findMade: () => undefined,
  }
}
