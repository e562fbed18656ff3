import { toLineupRows } from '../../compose/lineup-rows.js'
import type { LocalizedText } from '../../domain/localized-text.js'
import { localizedText } from '../../i18n/localize.js'
import type { IssueRequest } from '../queries/issue-handler.js'
import type { ChangeAnswer } from './answers.js'
import { countPlaced, fillWithReady, joinMessages } from './fill-lineup-from-inbox.js'
import { readyEntries } from './inbox.js'
import { lineupAnswer } from './lineup-answer.js'
import { nextOpenIssue } from './next-open-issue.js'
import { loadPublication } from './load-publication.js'
import { saveRows } from './save-rows.js'

/** Moves the ready entries that are left in the inbox to the next issue. */
export const moveRest = async (request: IssueRequest): Promise<ChangeAnswer> => {
  const { issue } = request
  const publication = await loadPublication(request, issue.publication)
  const ready = await readyEntries(request, issue.publication)
  return {
    message: joinMessages(request, await carriedOver(request, publication, ready)),
    lineup: await lineupAnswer(request),
  }
}

const carriedOver = async (
  request: IssueRequest,
  publication: Awaited<ReturnType<typeof loadPublication>>,
  ready: Awaited<ReturnType<typeof readyEntries>>,
): Promise<readonly LocalizedText[]> => {
  const known = new Set(publication.sections.map(({ id }) => id))
  const homeless = ready.filter(({ section }) => !known.has(section ?? '')).length
  const stay = homeless > 0 ? [localizedText('lineup:withoutSection', { count: homeless })] : []
  if (homeless === ready.length) return [localizedText('lineup:nothingLeft'), ...stay]
  const next = await nextOpenIssue(request, publication)
  const filled = fillWithReady(ready, toLineupRows(next), publication.sections)
  await saveRows(request, next, filled.rows)
  return [
    localizedText('lineup:carried', { count: countPlaced(filled), number: next.number }),
    ...stay,
  ]
}
