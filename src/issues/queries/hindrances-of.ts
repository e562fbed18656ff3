import { editorsSinceApproval } from '../editors-since-approval.js'
import type { Preflight } from '../preflight.js'
import { checkApproving } from '../../approve/check-move.js'
import { missingBefore } from '../../approve/missing-before.js'
import type { Situation } from '../../approve/steps.js'
import { contentHash } from '../../domain/content-hash.js'
import type { Approval } from '../../domain/issue-workflow.js'
import type { Sentence } from '../../domain/localized-text.js'
import { sentence } from '../../i18n/localize.js'
import type { AskedOfIssue } from './on-issue.js'

type Stood = {
  readonly isInReview: boolean
  readonly fourEyes: boolean
  /** Of the issue, or of the correction that is open. */
  readonly approval: Approval | undefined
  readonly preflight: Preflight
}

/** Whether somebody else has to approve it, asked only where it is about to be approved. */
const fourEyesHinder = async (
  asked: AskedOfIssue,
  { fourEyes, isInReview }: Stood,
): Promise<Sentence | undefined> => {
  if (!fourEyes || !isInReview) return undefined
  const fault = checkApproving({
    actor: { id: String(asked.req.user?.id), kind: 'user', name: '' },
    blocking: [],
    editors: await editorsSinceApproval(asked, asked.issue),
    fourEyes,
  })
  return fault?.details['sentence'] as Sentence | undefined
}

/** What stands in the way of the next arrows. */
export const hindrancesOf = async (
  asked: AskedOfIssue,
  stood: Stood,
): Promise<Situation['hindrances']> => {
  const { approval, preflight } = stood
  const review = missingBefore('inReview', asked.issue)
  const blocking = preflight.findings.find(({ severity }) => severity === 'blocking')?.told
  const hinders = blocking ?? (await fourEyesHinder(asked, stood))
  const hasChanged = approval?.hash !== contentHash(preflight.content)
  return {
    ...(review ? { review } : {}),
    ...(hinders ? { approval: hinders } : {}),
    ...(hasChanged ? { publication: sentence('bar:changedSinceApproval') } : {}),
  }
}
