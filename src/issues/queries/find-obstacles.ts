import { findEditorsSinceApproval } from '../editors-since-approval.js'
import type { Preflight } from '../run-preflight.js'
import { checkApproval } from '../../approve/check-transition.js'
import { findMissingField } from '../../approve/find-missing-field.js'
import type { StepsArgs } from '../../approve/steps.js'
import { contentHash } from '../../domain/content-hash.js'
import type { Approval } from '../../domain/issue/issue-workflow.js'
import type { LocalizedText } from '../../domain/localized-text.js'
import { localizedText } from '../../i18n/localize.js'
import type { IssueRequest } from './issue-handler.js'

type ObstacleArgs = {
  readonly isInReview: boolean
  readonly fourEyes: boolean
  /** Of the issue, or of its open correction. */
  readonly approval: Approval | undefined
  readonly preflight: Preflight
}

/** Whether a second person must approve. Asked only if an approval comes next. */
const findSecondPersonObstacle = async (
  request: IssueRequest,
  { fourEyes, isInReview }: ObstacleArgs,
): Promise<LocalizedText | undefined> => {
  if (!fourEyes || !isInReview) return undefined
  const fault = checkApproval({
    actor: { id: String(request.req.user?.id), kind: 'user', name: '' },
    blocking: [],
    editors: await findEditorsSinceApproval(request, request.issue),
    fourEyes,
  })
  return fault?.text
}

/** Finds what prevents the next transitions. */
export const findObstacles = async (
  request: IssueRequest,
  args: ObstacleArgs,
): Promise<StepsArgs['hindrances']> => {
  const { approval, preflight } = args
  const review = findMissingField('inReview', request.issue)
  const blocking = preflight.findings.find(({ severity }) => severity === 'blocking')?.text
  const obstacle = blocking ?? (await findSecondPersonObstacle(request, args))
  const hasChanged = approval?.hash !== contentHash(preflight.content)
  return {
    ...(review ? { review } : {}),
    ...(obstacle ? { approval: obstacle } : {}),
    ...(hasChanged ? { publication: localizedText('issueBar:changedSinceApproval') } : {}),
  }
}
