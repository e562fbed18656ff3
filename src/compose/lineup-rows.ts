import type { ItemForm } from '../domain/content.js'

/** A place in the lineup: its row keeps its id wherever it is moved. */
export type ItemRow = {
  readonly id: string
  /** Absent when the entry was deleted. */
  readonly entry: string | null
  readonly form: ItemForm
  readonly followUpOf?: string | null
}

export type SectionRow = {
  readonly id: string
  readonly section: string | null
  readonly items: readonly ItemRow[]
}

/** Which entries stand in an issue, under which section, in which order. */
export type LineupRows = {
  readonly highlights: readonly ItemRow[]
  readonly lineup: readonly SectionRow[]
}

type Stored = {
  readonly highlights?: readonly StoredItem[] | null
  readonly lineup?: readonly StoredSection[] | null
}

type StoredItem = {
  readonly id?: string | null
  readonly entry?: string | null
  readonly form?: ItemForm | null
  readonly followUpOf?: string | null
}

type StoredSection = {
  readonly id?: string | null
  readonly section?: string | null
  readonly items?: readonly StoredItem[] | null
}

const itemRow = (item: StoredItem, place: string): ItemRow => ({
  id: item.id ?? place,
  entry: item.entry ?? null,
  form: item.form ?? 'full',
  ...(item.followUpOf ? { followUpOf: item.followUpOf } : {}),
})

/** The rows of an issue as it is stored at depth 0. */
export const toLineupRows = ({ highlights, lineup }: Stored): LineupRows => ({
  highlights: (highlights ?? []).map((item, at) => itemRow(item, `highlight-${at}`)),
  lineup: (lineup ?? []).map(({ id, items, section }, at) => ({
    id: id ?? `section-${at}`,
    section: section ?? null,
    items: (items ?? []).map((item, place) => itemRow(item, `item-${at}-${place}`)),
  })),
})

/** Every place of a lineup in reading order. */
export const lineupItems = ({ highlights, lineup }: LineupRows): readonly ItemRow[] => [
  ...highlights,
  ...lineup.flatMap(({ items }) => items),
]

/** Ids of the entries that stand in a lineup, each once. */
export const lineupEntryIds = (rows: LineupRows): readonly string[] => [
  ...new Set(lineupItems(rows).flatMap(({ entry }) => (entry ? [entry] : []))),
]
