import { findEditorsSinceApproval } from '../editors-since-approval.js'
import type { Preflight } from '../run-preflight.js'
import { checkApproval } from '../../approve/check-transition.js'
import { findMissingField } from '../../approve/find-missing-field.js'
import type { StepsArgs } from '../../approve/steps.js'
import { contentHash } from '../../domain/content-hash.js'
import type { Approval } from '../../domain/issue-workflow.js'
import type { LocalizedText } from '../../domain/localized-text.js'
import { localizedText } from '../../i18n/localize.js'
import type { IssueRequest } from './issue-handler.js'

type Stood = {
  readonly isInReview: boolean
  readonly fourEyes: boolean
  /** Of the issue, or of the correction that is open. */
  readonly approval: Approval | undefined
  readonly preflight: Preflight
}

/** Whether somebody else has to approve it, asked only where it is about to be approved. */
const fourEyesHinder = async (
  asked: IssueRequest,
  { fourEyes, isInReview }: Stood,
): Promise<LocalizedText | undefined> => {
  if (!fourEyes || !isInReview) return undefined
  const fault = checkApproval({
    actor: { id: String(asked.req.user?.id), kind: 'user', name: '' },
    blocking: [],
    editors: await findEditorsSinceApproval(asked, asked.issue),
    fourEyes,
  })
  return fault?.details['sentence'] as LocalizedText | undefined
}

/** What stands in the way of the next arrows. */
export const findObstacles = async (
  asked: IssueRequest,
  stood: Stood,
): Promise<StepsArgs['hindrances']> => {
  const { approval, preflight } = stood
  const review = findMissingField('inReview', asked.issue)
  const blocking = preflight.findings.find(({ severity }) => severity === 'blocking')?.told
  const hinders = blocking ?? (await fourEyesHinder(asked, stood))
  const hasChanged = approval?.hash !== contentHash(preflight.content)
  return {
    ...(review ? { review } : {}),
    ...(hinders ? { approval: hinders } : {}),
    ...(hasChanged ? { publication: localizedText('issueBar:changedSinceApproval') } : {}),
  }
}
