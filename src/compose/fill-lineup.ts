import type { ItemRow, LineupRows, SectionRow } from './lineup-rows.js'

type ReadyEntry = { readonly id: string; readonly section?: string | null }

type SectionOrder = { readonly id: string; readonly order: number }

type FillArgs = {
  readonly rows: LineupRows
  /** Entries that are in no issue, in the order in which they became ready. */
  readonly ready: readonly ReadyEntry[]
  /** The sections of the publication. */
  readonly sections: readonly SectionOrder[]
  readonly newRowId: () => string
}

export type FilledLineup = {
  readonly rows: LineupRows
  /** How many entries were added to each section, by its id. */
  readonly placed: ReadonlyMap<string, number>
  /** How many entries propose no section of this publication. */
  readonly homeless: number
}

/** Inserts a section at its place in the order of the publication. */
const withSection = (
  lineup: readonly SectionRow[],
  row: SectionRow,
  orders: ReadonlyMap<string, number>,
): readonly SectionRow[] => {
  const orderOf = (section: string | null): number => orders.get(section ?? '') ?? 0
  const at = lineup.findIndex(({ section }) => orderOf(section) > orderOf(row.section))
  return at === -1 ? [...lineup, row] : [...lineup.slice(0, at), row, ...lineup.slice(at)]
}

/** Appends entries to the sections that they propose; adds sections that the issue does not have yet. */
export const fillLineup = ({ newRowId, ready, rows, sections }: FillArgs): FilledLineup => {
  const orders = new Map(sections.map(({ id, order }) => [id, order]))
  const bySection = new Map<string, ItemRow[]>()
  for (const { id, section } of ready) {
    if (!section || !orders.has(section)) continue
    const items = bySection.get(section) ?? []
    bySection.set(section, [...items, { id: newRowId(), entry: id, form: 'full' }])
  }
  let { lineup } = rows
  for (const section of bySection.keys()) {
    if (lineup.some((row) => row.section === section)) continue
    lineup = withSection(lineup, { id: newRowId(), section, items: [] }, orders)
  }
  const placed = new Map([...bySection].map(([section, items]) => [section, items.length]))
  const added = [...placed.values()].reduce((sum, count) => sum + count, 0)
  return {
    rows: {
      ...rows,
      lineup: lineup.map((row) => ({
        ...row,
        items: [...row.items, ...(bySection.get(row.section ?? '') ?? [])],
      })),
    },
    placed,
    homeless: ready.length - added,
  }
}
