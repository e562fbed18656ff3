import type { ItemForm } from '../domain/content.js'

/** An item of the lineup; its row keeps its id when it is moved. */
export type ItemRow = {
  readonly id: string
  /** `null` when the entry was deleted. */
  readonly entry: string | null
  readonly form: ItemForm
  readonly followUpOf?: string | null
}

export type SectionRow = {
  readonly id: string
  readonly section: string | null
  readonly items: readonly ItemRow[]
}

/** The lineup of an issue: which entries it has, under which section, in which order. */
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

/** Reads the lineup from an issue as it is stored at depth 0. */
export const toLineupRows = ({ highlights, lineup }: Stored): LineupRows => ({
  highlights: (highlights ?? []).map((item, at) => itemRow(item, `highlight-${at}`)),
  lineup: (lineup ?? []).map(({ id, items, section }, at) => ({
    id: id ?? `section-${at}`,
    section: section ?? null,
    items: (items ?? []).map((item, place) => itemRow(item, `item-${at}-${place}`)),
  })),
})

/** Every item of a lineup in reading order. */
export const lineupItems = ({ highlights, lineup }: LineupRows): readonly ItemRow[] => [
  ...highlights,
  ...lineup.flatMap(({ items }) => items),
]

/** Ids of the entries of a lineup, each once. */
export const lineupEntryIds = (rows: LineupRows): readonly string[] => [
  ...new Set(lineupItems(rows).flatMap(({ entry }) => (entry ? [entry] : []))),
]
