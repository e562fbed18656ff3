import { lineupRows } from '../../../compose/lineup-rows.js'
import type { Sentence } from '../../../domain/localized-text.js'
import { sentence } from '../../../i18n/localize.js'
import type { AskedOfIssue } from '../../../issues/queries/on-issue.js'
import type { ChangeAnswer } from './answers.js'
import { countPlaced, filledWith, tellAll } from './fill.js'
import { readyEntries } from './inbox.js'
import { lineupAnswer } from './lineup-answer.js'
import { nextOpenIssue } from './next-open-issue.js'
import { publicationOf } from './publication-of.js'
import { saveRows } from './save-rows.js'

/** Ready entries that are left in the inbox go to the next issue. */
export const moveRest = async (asked: AskedOfIssue): Promise<Response> => {
  const { issue } = asked
  const desk = await publicationOf(asked, issue.publication)
  const ready = await readyEntries(asked, issue.publication)
  const answer: ChangeAnswer = {
    message: tellAll(asked, await carriedOver(asked, desk, ready)),
    lineup: await lineupAnswer(asked),
  }
  return Response.json(answer)
}

const carriedOver = async (
  asked: AskedOfIssue,
  desk: Awaited<ReturnType<typeof publicationOf>>,
  ready: Awaited<ReturnType<typeof readyEntries>>,
): Promise<readonly Sentence[]> => {
  const known = new Set(desk.sections.map(({ id }) => id))
  const homeless = ready.filter(({ section }) => !known.has(section ?? '')).length
  const stay = homeless > 0 ? [sentence('lineup:homeless', { count: homeless })] : []
  if (homeless === ready.length) return [sentence('lineup:nothingLeft'), ...stay]
  const next = await nextOpenIssue(asked, desk)
  const filled = filledWith(ready, lineupRows(next), desk.sections)
  await saveRows(asked, next, filled.rows)
  return [sentence('lineup:carried', { count: countPlaced(filled), number: next.number }), ...stay]
}
