import { newId } from '../../../storage/write/new-id.js'
import { fillLineup, type Filled } from '../../../compose/fill-lineup.js'
import { lineupRows, type LineupRows } from '../../../compose/lineup-rows.js'
import type { Sentence } from '../../../domain/localized-text.js'
import { sentence } from '../../../i18n/localize.js'
import { translate } from '../../../i18n/translate.js'
import type { Asked, AskedOfIssue } from '../../../issues/queries/on-issue.js'
import type { ChangeAnswer } from './answers.js'
import { readyEntries } from './inbox.js'
import { lineupAnswer } from './lineup-answer.js'
import { publicationOf, type DeskSection } from './publication-of.js'
import { askedOfSaved, refuseLocked, saveRows } from './save-rows.js'

/** A lineup with everything that is ready, by its proposed section. */
export const filledWith = (
  ready: readonly { readonly id: string; readonly section?: string | null }[],
  rows: LineupRows,
  sections: readonly DeskSection[],
): Filled =>
  fillLineup({
    newRowId: newId,
    ready,
    rows,
    sections: sections.map(({ id, order }) => ({ id, order: order ?? 0 })),
  })

/** `Tools 3, Books 1` */
const whereTo = ({ placed }: Filled, sections: readonly DeskSection[]): string =>
  sections
    .flatMap(({ id, name }) => {
      const count = placed.get(id)
      return count === undefined ? [] : [`${name} ${count}`]
    })
    .join(', ')

export const countPlaced = ({ placed }: Filled): number =>
  [...placed.values()].reduce((sum, count) => sum + count, 0)

/** What became of the ready ones, and of those that name no section. */
export const tellAll = ({ req }: Asked, told: readonly Sentence[]): string =>
  told.map((one) => translate(req.t, one)).join(' ')

const told = (filled: Filled, sections: readonly DeskSection[]): readonly Sentence[] => {
  const count = countPlaced(filled)
  const { homeless } = filled
  return [
    count === 0
      ? sentence('lineup:nothingFilled')
      : sentence('lineup:filled', { count, where: whereTo(filled, sections) }),
    ...(homeless > 0 ? [sentence('lineup:homeless', { count: homeless })] : []),
  ]
}

/** Appends every ready entry of the inbox to the section it is proposed for. */
export const fill = async (asked: AskedOfIssue): Promise<Response> => {
  const { issue, role } = asked
  refuseLocked(issue, role)
  const { sections } = await publicationOf(asked, issue.publication)
  const ready = await readyEntries(asked, issue.publication)
  const filled = filledWith(ready, lineupRows(issue), sections)
  const isChanged = countPlaced(filled) > 0
  const saved = isChanged ? await saveRows(asked, issue, filled.rows) : issue
  const answer: ChangeAnswer = {
    lineup: await lineupAnswer(askedOfSaved(asked, saved)),
    message: tellAll(asked, told(filled, sections)),
  }
  return Response.json(answer)
}
