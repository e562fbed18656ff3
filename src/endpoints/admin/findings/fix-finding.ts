import { preflightOf } from '../../../issues/preflight.js'
import type { Fix } from '../../../domain/finding.js'
import { faultOf, sentence } from '../../../i18n/localize.js'
import { refuseLocked } from '../lineup/save-rows.js'
import type { AskedOfIssue } from '../../../issues/queries/on-issue.js'
import { findingsAnswer } from './findings-answer.js'
import { fixLineup } from './fix-lineup.js'
import { learnWord } from './learn-word.js'
import { replaceText } from './replace-text.js'

/** The mend that was asked for, of the finding as it is now: a client names it and says nothing of what it does. */
const fixAsked = async (asked: AskedOfIssue): Promise<Fix> => {
  const { body, issue } = asked
  const { findings } = await preflightOf(asked, issue)
  const finding = findings.find(({ key }) => key === body['key'])
  if (!finding) throw faultOf('CONTENT_CONFLICT', sentence('findings:gone'))
  const fix = finding.fixes[Number(body['index'] ?? 0)]
  if (!fix) throw faultOf('INPUT_INVALID', sentence('findings:noSuchFix'))
  return fix
}

/** @returns the question about the issue as it is after the mend */
const apply = async (asked: AskedOfIssue, fix: Fix): Promise<AskedOfIssue> => {
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
export const fixFinding = async (asked: AskedOfIssue): Promise<Response> => {
  refuseLocked(asked.issue, asked.role)
  const after = await apply(asked, await fixAsked(asked))
  return Response.json(await findingsAnswer(after))
}
