import { issueContent } from '../../../adapters/issue-content.js'
import { blockingFindingsOf } from '../../../adapters/preflight-of.js'
import { missingBefore } from '../../../approve/missing-before.js'
import type { Situation } from '../../../approve/steps.js'
import { contentHash } from '../../../domain/content-hash.js'
import type { Sentence } from '../../../domain/sentence.js'
import type { DeskIssue } from '../../../hooks/desk-issue.js'
import { sentence } from '../../../wording/say.js'
import type { AskedOfIssue } from '../on-issue.js'

const because = (reason: Sentence | string | undefined): Sentence | undefined =>
  typeof reason === 'string' ? sentence('bar:because', { reason }) : reason

/** What stands in the way of the next arrows. */
export const hindrancesOf = async (
  asked: AskedOfIssue,
  { approval }: Pick<DeskIssue, 'approval'>,
): Promise<Situation['hindrances']> => {
  const { issue } = asked
  const content = await issueContent(asked, issue)
  const review = because(missingBefore('inReview', issue))
  const [blocking] = await blockingFindingsOf(asked, issue, content)
  const hasChanged = approval?.hash !== contentHash(content)
  return {
    ...(review ? { review } : {}),
    ...(blocking ? { approval: blocking.told } : {}),
    ...(hasChanged ? { publication: sentence('bar:changedSinceApproval') } : {}),
  }
}
