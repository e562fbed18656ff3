import { runPreflight } from '../run-preflight.js'
import type { Fix } from '../../domain/finding.js'
import { localizedFault, localizedText } from '../../i18n/localize.js'
import { refuseLocked } from '../lineup/save-rows.js'
import type { IssueRequest } from '../queries/issue-handler.js'
import type { FindingsAnswer } from './answers.js'
import { findingsAnswer } from './findings-answer.js'
import { fixLineup } from './fix-lineup.js'
import { learnWord } from './learn-word.js'
import { replaceText } from './replace-text.js'

/** Names a fix: a client says which one, and nothing of what it does. */
export type FixChoice = {
  /** Key of the finding. */
  readonly key: unknown
  /** Which of its fixes, from 0. */
  readonly index: number
}

const findFix = async (request: IssueRequest, { index, key }: FixChoice): Promise<Fix> => {
  const { findings } = await runPreflight(request, request.issue)
  const finding = findings.find((other) => other.key === key)
  if (!finding) throw localizedFault('CONTENT_CONFLICT', localizedText('findings:findingGone'))
  const fix = finding.fixes[index]
  if (!fix) throw localizedFault('INPUT_INVALID', localizedText('findings:noSuchFix'))
  return fix
}

/** @returns the request with the issue as it is after the fix */
const apply = async (request: IssueRequest, fix: Fix): Promise<IssueRequest> => {
  switch (fix.kind) {
    case 'learn-word':
      await learnWord(request, fix)
      return request
    case 'replace':
      return replaceText(request, fix)
    default:
      return fixLineup(request, fix)
  }
}

/** Fixes a finding by one click, through the same updates and with the same rights as an edit by hand. */
export const fixFinding = async (
  request: IssueRequest,
  choice: FixChoice,
): Promise<FindingsAnswer> => {
  refuseLocked(request.issue, request.role)
  return findingsAnswer(await apply(request, await findFix(request, choice)))
}
