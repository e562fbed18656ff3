import type { ItemForm } from '../domain/content.js'
import { lineupItems, type ItemRow, type LineupRows, type SectionRow } from './lineup-rows.js'

/** The name of the list of highlights among the rows of sections. */
export const HIGHLIGHTS = 'highlights'

export type LineupPlace = {
  /** The list: `HIGHLIGHTS`, or the id of a section's row. */
  readonly into: string
  /** Id of the row to insert before; the end of the list by default. */
  readonly before?: string
}

/**
 * A change that an editor makes to a lineup. It refers to rows by id and not by position, so that it can be applied on top
 * of somebody else's changes.
 */
export type LineupChange =
  | { readonly kind: 'place'; readonly item: ItemRow; readonly to: LineupPlace }
  | { readonly kind: 'remove'; readonly itemId: string }
  | { readonly kind: 'form'; readonly itemId: string; readonly form: ItemForm }
  | { readonly kind: 'follow-up'; readonly itemId: string; readonly of: string }
  | { readonly kind: 'add-section'; readonly row: SectionRow }
  | { readonly kind: 'move-section'; readonly rowId: string; readonly by: -1 | 1 }
  | { readonly kind: 'remove-section'; readonly rowId: string }
  | { readonly kind: 'restore'; readonly rows: LineupRows }

type Items = readonly ItemRow[]

const updateLists = (
  rows: LineupRows,
  change: (items: Items, of: string) => Items,
): LineupRows => ({
  highlights: change(rows.highlights, HIGHLIGHTS),
  lineup: rows.lineup.map((row) => ({ ...row, items: change(row.items, row.id) })),
})

const removeItem = (rows: LineupRows, itemId: string): LineupRows =>
  updateLists(rows, (items) => items.filter(({ id }) => id !== itemId))

const insertItem = (items: Items, item: ItemRow, before: string | undefined): Items => {
  const at = items.findIndex(({ id }) => id === before)
  return at === -1 ? [...items, item] : [...items.slice(0, at), item, ...items.slice(at)]
}

const hasList = ({ lineup }: LineupRows, into: string): boolean =>
  into === HIGHLIGHTS || lineup.some(({ id }) => id === into)

/** Whether another row has the same entry: an issue contains an entry at most once. */
const standsElsewhere = (rows: LineupRows, item: ItemRow): boolean =>
  lineupItems(rows).some(({ entry, id }) => id !== item.id && entry === item.entry)

const placeItem = (rows: LineupRows, item: ItemRow, { before, into }: LineupPlace): LineupRows => {
  const current = lineupItems(rows).find(({ id }) => id === item.id)
  if (!hasList(rows, into) || before === item.id) return rows
  if (!current && standsElsewhere(rows, item)) return rows
  return updateLists(removeItem(rows, item.id), (items, of) =>
    of === into ? insertItem(items, current ?? item, before) : items,
  )
}

const moveSection = (rows: LineupRows, rowId: string, by: -1 | 1): LineupRows => {
  const from = rows.lineup.findIndex(({ id }) => id === rowId)
  const moved = rows.lineup[from]
  const other = rows.lineup[from + by]
  if (!moved || !other) return rows
  return {
    ...rows,
    lineup: rows.lineup.map((row) => (row === moved ? other : row === other ? moved : row)),
  }
}

const updateItem = (rows: LineupRows, itemId: string, more: Partial<ItemRow>): LineupRows =>
  updateLists(rows, (items) =>
    items.map((item) => (item.id === itemId ? { ...item, ...more } : item)),
  )

const addSection = (rows: LineupRows, row: SectionRow): LineupRows =>
  rows.lineup.some(({ section }) => section === row.section)
    ? rows
    : { ...rows, lineup: [...rows.lineup, row] }

/** Applies a change to a lineup; returns the same rows where its row or section no longer exists. */
export const changeLineup = (rows: LineupRows, change: LineupChange): LineupRows => {
  switch (change.kind) {
    case 'place':
      return placeItem(rows, change.item, change.to)
    case 'remove':
      return removeItem(rows, change.itemId)
    case 'form':
      return updateItem(rows, change.itemId, { form: change.form })
    case 'follow-up':
      return updateItem(rows, change.itemId, { followUpOf: change.of })
    case 'add-section':
      return addSection(rows, change.row)
    case 'move-section':
      return moveSection(rows, change.rowId, change.by)
    case 'remove-section':
      return { ...rows, lineup: rows.lineup.filter(({ id }) => id !== change.rowId) }
    case 'restore':
      return change.rows
  }
}
