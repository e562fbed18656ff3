import { toLineupRows } from '../../../compose/lineup-rows.js'
import type { LocalizedText } from '../../../domain/localized-text.js'
import { localizedText } from '../../../i18n/localize.js'
import type { IssueRequest } from '../../../issues/queries/issue-handler.js'
import type { ChangeAnswer } from './answers.js'
import { countPlaced, fillWithReady, joinMessages } from './fill.js'
import { readyEntries } from './inbox.js'
import { lineupAnswer } from './lineup-answer.js'
import { nextOpenIssue } from './next-open-issue.js'
import { loadPublication } from './load-publication.js'
import { saveRows } from './save-rows.js'

/** Ready entries that are left in the inbox go to the next issue. */
export const moveRest = async (asked: IssueRequest): Promise<Response> => {
  const { issue } = asked
  const desk = await loadPublication(asked, issue.publication)
  const ready = await readyEntries(asked, issue.publication)
  const answer: ChangeAnswer = {
    message: joinMessages(asked, await carriedOver(asked, desk, ready)),
    lineup: await lineupAnswer(asked),
  }
  return Response.json(answer)
}

const carriedOver = async (
  asked: IssueRequest,
  desk: Awaited<ReturnType<typeof loadPublication>>,
  ready: Awaited<ReturnType<typeof readyEntries>>,
): Promise<readonly LocalizedText[]> => {
  const known = new Set(desk.sections.map(({ id }) => id))
  const homeless = ready.filter(({ section }) => !known.has(section ?? '')).length
  const stay = homeless > 0 ? [localizedText('lineup:withoutSection', { count: homeless })] : []
  if (homeless === ready.length) return [localizedText('lineup:nothingLeft'), ...stay]
  const next = await nextOpenIssue(asked, desk)
  const filled = fillWithReady(ready, toLineupRows(next), desk.sections)
  await saveRows(asked, next, filled.rows)
  return [
    localizedText('lineup:carried', { count: countPlaced(filled), number: next.number }),
    ...stay,
  ]
}
