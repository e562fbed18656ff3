import { newId } from '../../../storage/write/new-id.js'
import { fillLineup, type FilledLineup } from '../../../compose/fill-lineup.js'
import { toLineupRows, type LineupRows } from '../../../compose/lineup-rows.js'
import type { LocalizedText } from '../../../domain/localized-text.js'
import { localizedText } from '../../../i18n/localize.js'
import { translate } from '../../../i18n/translate.js'
import type { NewsroomRequest, IssueRequest } from '../../../issues/queries/issue-handler.js'
import type { ChangeAnswer } from './answers.js'
import { readyEntries } from './inbox.js'
import { lineupAnswer } from './lineup-answer.js'
import { loadPublication, type SectionWithPoints } from './load-publication.js'
import { withSavedIssue, refuseLocked, saveRows } from './save-rows.js'

/** A lineup with everything that is ready, by its proposed section. */
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

/** What became of the ready ones, and of those that name no section. */
export const joinMessages = ({ req }: NewsroomRequest, told: readonly LocalizedText[]): string =>
  told.map((one) => translate(req.t, one)).join(' ')

const told = (
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
export const fill = async (asked: IssueRequest): Promise<Response> => {
  const { issue, role } = asked
  refuseLocked(issue, role)
  const { sections } = await loadPublication(asked, issue.publication)
  const ready = await readyEntries(asked, issue.publication)
  const filled = fillWithReady(ready, toLineupRows(issue), sections)
  const isChanged = countPlaced(filled) > 0
  const saved = isChanged ? await saveRows(asked, issue, filled.rows) : issue
  const answer: ChangeAnswer = {
    lineup: await lineupAnswer(withSavedIssue(asked, saved)),
    message: joinMessages(asked, told(filled, sections)),
  }
  return Response.json(answer)
}
