import { newId } from '../../storage/write/new-id.js'
import { changeLineup, HIGHLIGHTS } from '../../compose/change-lineup.js'
import type { CardDocument } from '../../compose/entry-card.js'
import {
  lineupItems,
  toLineupRows,
  type ItemRow,
  type LineupRows,
} from '../../compose/lineup-rows.js'
import { localizedFault, localizedText } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'
import type { IssueRequest } from '../queries/issue-handler.js'
import type { ChangeAnswer } from './answers.js'
import { fillWithReady } from './fill-lineup-from-inbox.js'
import { findAll } from './find-all.js'
import { lineupAnswer } from './lineup-answer.js'
import { nextOpenIssue } from './next-open-issue.js'
import { loadPublication, type PublicationWithSections } from './load-publication.js'
import { withSavedIssue, refuseLocked, saveRows } from './save-rows.js'

/** @throws {Fault} NOT_FOUND when the issue's publication has no such entry */
const findEntry = async (request: IssueRequest, entryId: string): Promise<CardDocument> => {
  const [entry] = await findAll<CardDocument>(request, {
    collection: request.slugs.entries,
    where: {
      and: [{ id: { equals: entryId } }, { publication: { equals: request.issue.publication } }],
    },
  })
  if (entry) return entry
  throw localizedFault('NOT_FOUND', localizedText('lineup:noEntry'))
}

/** A highlight stays a highlight; an entry of a section goes to the same section of the next issue. */
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

/** Moves one entry to the next issue, from this one's lineup or from the inbox. */
export const moveEntry = async (request: IssueRequest, entryId: string): Promise<ChangeAnswer> => {
  const { issue, req, role } = request
  const rows = toLineupRows(issue)
  const entry = await findEntry(request, entryId)
  const row = lineupItems(rows).find((item) => item.entry === entry.id)
  if (row) refuseLocked(issue, role)
  const publication = await loadPublication(request, issue.publication)
  const next = await nextOpenIssue(request, publication)
  await saveRows(
    request,
    next,
    placedIn(toLineupRows(next), { entry, row, rows, sections: publication.sections }),
  )
  const left = row ? changeLineup(rows, { itemId: row.id, kind: 'remove' }) : rows
  const saved = row ? await saveRows(request, issue, left) : issue
  return {
    lineup: await lineupAnswer(withSavedIssue(request, saved)),
    message: translate(req.t, 'lineup:moved', { number: next.number, title: entry.title }),
  }
}
