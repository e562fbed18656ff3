import { runPreflight } from '../../../issues/run-preflight.js'
import type { Fix } from '../../../domain/finding.js'
import { localizedFault, localizedText } from '../../../i18n/localize.js'
import { refuseLocked } from '../lineup/save-rows.js'
import type { IssueRequest } from '../../../issues/queries/issue-handler.js'
import { findingsAnswer } from './findings-answer.js'
import { fixLineup } from './fix-lineup.js'
import { learnWord } from './learn-word.js'
import { replaceText } from './replace-text.js'

/** The mend that was asked for, of the finding as it is now: a client names it and says nothing of what it does. */
const fixAsked = async (asked: IssueRequest): Promise<Fix> => {
  const { body, issue } = asked
  const { findings } = await runPreflight(asked, issue)
  const finding = findings.find(({ key }) => key === body['key'])
  if (!finding) throw localizedFault('CONTENT_CONFLICT', localizedText('findings:findingGone'))
  const fix = finding.fixes[Number(body['index'] ?? 0)]
  if (!fix) throw localizedFault('INPUT_INVALID', localizedText('findings:noSuchFix'))
  return fix
}

/** @returns the question about the issue as it is after the mend */
const apply = async (asked: IssueRequest, fix: Fix): Promise<IssueRequest> => {
  switch (fix.kind) {
    case 'learn-word':
      await learnWord(asked, fix)
      return asked
    case 'replace':
      return replaceText(asked, fix)
    default:
      return fixLineup(asked, fix)
  }
}

/** Mends a finding by one click, through the same updates and with the same rights as an edit by hand. */
export const fixFinding = async (asked: IssueRequest): Promise<Response> => {
  refuseLocked(asked.issue, asked.role)
  const after = await apply(asked, await fixAsked(asked))
  return Response.json(await findingsAnswer(after))
}
