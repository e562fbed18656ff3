import { newId } from '../../../storage/write/new-id.js'
import { changeLineup, HIGHLIGHTS } from '../../../compose/change-lineup.js'
import type { CardDocument } from '../../../compose/entry-card.js'
import {
  lineupItems,
  toLineupRows,
  type ItemRow,
  type LineupRows,
} from '../../../compose/lineup-rows.js'
import { localizedFault, localizedText } from '../../../i18n/localize.js'
import { translate } from '../../../i18n/translate.js'
import type { IssueRequest } from '../../../issues/queries/issue-handler.js'
import type { ChangeAnswer } from './answers.js'
import { fillWithReady } from './fill.js'
import { findAll } from './find-all.js'
import { lineupAnswer } from './lineup-answer.js'
import { nextOpenIssue } from './next-open-issue.js'
import { loadPublication, type PublicationWithSections } from './load-publication.js'
import { withSavedIssue, refuseLocked, saveRows } from './save-rows.js'

const entryAsked = async (asked: IssueRequest): Promise<CardDocument> => {
  const entryId = asked.body['entryId']
  const [entry] = await findAll<CardDocument>(asked, {
    collection: asked.slugs.entries,
    where: {
      and: [
        { id: { equals: typeof entryId === 'string' ? entryId : '' } },
        { publication: { equals: asked.issue.publication } },
      ],
    },
  })
  if (entry) return entry
  throw localizedFault('NOT_FOUND', localizedText('lineup:noEntry'))
}

/** A highlight stays one; an entry of a section stands in the same section of the next issue. */
const placedIn = (
  into: LineupRows,
  {
    entry,
    row,
    rows,
    sections,
  }: {
    readonly entry: CardDocument
    readonly row: ItemRow | undefined
    readonly rows: LineupRows
    readonly sections: PublicationWithSections['sections']
  },
): LineupRows => {
  const item: ItemRow = { ...row, id: newId(), entry: entry.id, form: row?.form ?? 'full' }
  if (rows.highlights.some(({ id }) => id === row?.id)) {
    return changeLineup(into, { item, kind: 'place', to: { into: HIGHLIGHTS } })
  }
  const here = rows.lineup.find(({ items }) => items.some(({ id }) => id === row?.id))
  const section = here?.section ?? entry.section ?? null
  const filled = fillWithReady([{ id: entry.id, section }], into, sections)
  if (filled.homeless > 0)
    throw localizedFault('INPUT_INVALID', localizedText('lineup:needsSection'))
  return filled.rows
}

/** One entry goes to the next issue, out of this one's lineup or out of the inbox. */
export const moveEntry = async (asked: IssueRequest): Promise<Response> => {
  const { issue, req, role } = asked
  const rows = toLineupRows(issue)
  const entry = await entryAsked(asked)
  const row = lineupItems(rows).find((item) => item.entry === entry.id)
  if (row) refuseLocked(issue, role)
  const desk = await loadPublication(asked, issue.publication)
  const next = await nextOpenIssue(asked, desk)
  await saveRows(
    asked,
    next,
    placedIn(toLineupRows(next), { entry, row, rows, sections: desk.sections }),
  )
  const left = row ? changeLineup(rows, { itemId: row.id, kind: 'remove' }) : rows
  const saved = row ? await saveRows(asked, issue, left) : issue
  const answer: ChangeAnswer = {
    lineup: await lineupAnswer(withSavedIssue(asked, saved)),
    message: translate(req.t, 'lineup:moved', { number: next.number, title: entry.title }),
  }
  return Response.json(answer)
}
