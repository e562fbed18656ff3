import { newId } from '../../storage/write/new-id.js'
import { fillLineup, type FilledLineup } from '../../compose/fill-lineup.js'
import { toLineupRows, type LineupRows } from '../../compose/lineup-rows.js'
import type { LocalizedText } from '../../domain/localized-text.js'
import { localizedText } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'
import type { NewsroomRequest, IssueRequest } from '../queries/issue-handler.js'
import type { ChangeAnswer } from './answers.js'
import { readyEntries } from './inbox.js'
import { lineupAnswer } from './lineup-answer.js'
import { loadPublication, type SectionWithPoints } from './load-publication.js'
import { withSavedIssue, refuseLocked, saveRows } from './save-rows.js'

/** Adds every ready entry to the section it is proposed for. */
export const fillWithReady = (
  ready: readonly { readonly id: string; readonly section?: string | null }[],
  rows: LineupRows,
  sections: readonly SectionWithPoints[],
): FilledLineup =>
  fillLineup({
    newRowId: newId,
    ready,
    rows,
    sections: sections.map(({ id, order }) => ({ id, order: order ?? 0 })),
  })

/** `Tools 3, Books 1` */
const whereTo = ({ placed }: FilledLineup, sections: readonly SectionWithPoints[]): string =>
  sections
    .flatMap(({ id, name }) => {
      const count = placed.get(id)
      return count === undefined ? [] : [`${name} ${count}`]
    })
    .join(', ')

export const countPlaced = ({ placed }: FilledLineup): number =>
  [...placed.values()].reduce((sum, count) => sum + count, 0)

/** The messages as one text, in the language of whoever asks. */
export const joinMessages = (
  { req }: NewsroomRequest,
  messages: readonly LocalizedText[],
): string => messages.map((message) => translate(req.t, message)).join(' ')

const messagesOf = (
  filled: FilledLineup,
  sections: readonly SectionWithPoints[],
): readonly LocalizedText[] => {
  const count = countPlaced(filled)
  const { homeless } = filled
  return [
    count === 0
      ? localizedText('lineup:nothingFilled')
      : localizedText('lineup:filled', { count, where: whereTo(filled, sections) }),
    ...(homeless > 0 ? [localizedText('lineup:withoutSection', { count: homeless })] : []),
  ]
}

/** Appends every ready entry of the inbox to the section it is proposed for. */
export const fillLineupFromInbox = async (request: IssueRequest): Promise<ChangeAnswer> => {
  const { issue, role } = request
  refuseLocked(issue, role)
  const { sections } = await loadPublication(request, issue.publication)
  const ready = await readyEntries(request, issue.publication)
  const filled = fillWithReady(ready, toLineupRows(issue), sections)
  const isChanged = countPlaced(filled) > 0
  const saved = isChanged ? await saveRows(request, issue, filled.rows) : issue
  return {
    lineup: await lineupAnswer(withSavedIssue(request, saved)),
    message: joinMessages(request, messagesOf(filled, sections)),
  }
}
