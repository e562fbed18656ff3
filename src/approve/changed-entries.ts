import type { EntryContent, IssueContent } from '../domain/content.js'
import type { Sentence } from '../domain/localized-text.js'
import { sentence } from '../i18n/localize.js'
import { changedEntry } from './changed-entry.js'
import { quoted } from './quoted.js'

/** An item of an issue with where it stands: `''` are the highlights, else the slug of a section. */
type Placed = { readonly place: string; readonly said: Sentence; readonly entry: EntryContent }

const placedIn = ({ highlights, sections }: IssueContent): readonly Placed[] => [
  ...highlights.map((entry) => ({ entry, place: '', said: sentence('moves:inHighlights') })),
  ...sections.flatMap(({ entries, name, slug }) =>
    entries.map((entry) => ({
      entry,
      place: slug,
      said: sentence('moves:inSection', { section: quoted(name) }),
    })),
  ),
]

const byId = (placed: readonly Placed[]): ReadonlyMap<string, Placed> =>
  new Map(placed.map((item) => [item.entry.entryId, item]))

const named = ({ entry }: Placed) => ({ entry: quoted(entry.title) })

/** Entries of one place that stood there before and still do, in their order. */
const orderIn = (place: string, placed: readonly Placed[], others: ReadonlyMap<string, Placed>) =>
  placed
    .filter((item) => item.place === place && others.get(item.entry.entryId)?.place === place)
    .map(({ entry }) => entry.entryId)
    .join('\n')

const reordered = (before: readonly Placed[], after: readonly Placed[]): Sentence[] => {
  const was = byId(before)
  const is = byId(after)
  const places = new Map(after.map(({ place, said }) => [place, said]))
  return [...places]
    .filter(([place]) => orderIn(place, before, is) !== orderIn(place, after, was))
    .map(([, said]) => sentence('moves:entriesReordered', { place: said }))
}

/** Entries that came, went, moved, or say something else. */
export const changedEntries = (
  contentBefore: IssueContent,
  contentAfter: IssueContent,
): Sentence[] => {
  const before = placedIn(contentBefore)
  const after = placedIn(contentAfter)
  const was = byId(before)
  const is = byId(after)
  return [
    ...after
      .filter(({ entry }) => !was.has(entry.entryId))
      .map((item) => sentence('moves:entryAdded', named(item))),
    ...before
      .filter(({ entry }) => !is.has(entry.entryId))
      .map((item) => sentence('moves:entryRemoved', named(item))),
    ...after
      .filter(({ entry, place }) => (was.get(entry.entryId)?.place ?? place) !== place)
      .map((item) => sentence('moves:entryMoved', { ...named(item), place: item.said })),
    ...reordered(before, after),
    ...after.flatMap(({ entry }) => {
      const earlier = was.get(entry.entryId)
      return earlier ? changedEntry(earlier.entry, entry) : []
    }),
  ]
}
