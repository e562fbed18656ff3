import type { EntryContent, IssueContent } from '../domain/content.js'
import type { LocalizedText } from '../domain/localized-text.js'
import { localizedText } from '../i18n/localize.js'
import { changedEntry } from './changed-entry.js'
import { shortenQuote } from './shorten-quote.js'

/** An item of an issue with where it stands: `''` are the highlights, else the slug of a section. */
type Placed = { readonly place: string; readonly said: LocalizedText; readonly entry: EntryContent }

const placedIn = ({ highlights, sections }: IssueContent): readonly Placed[] => [
  ...highlights.map((entry) => ({
    entry,
    place: '',
    said: localizedText('transitions:inHighlights'),
  })),
  ...sections.flatMap(({ entries, name, slug }) =>
    entries.map((entry) => ({
      entry,
      place: slug,
      said: localizedText('transitions:inSection', { section: shortenQuote(name) }),
    })),
  ),
]

const byId = (placed: readonly Placed[]): ReadonlyMap<string, Placed> =>
  new Map(placed.map((item) => [item.entry.entryId, item]))

const entryValues = ({ entry }: Placed) => ({ entry: shortenQuote(entry.title) })

/** Entries of one place that stood there before and still do, in their order. */
const orderIn = (place: string, placed: readonly Placed[], others: ReadonlyMap<string, Placed>) =>
  placed
    .filter((item) => item.place === place && others.get(item.entry.entryId)?.place === place)
    .map(({ entry }) => entry.entryId)
    .join('\n')

const reordered = (before: readonly Placed[], after: readonly Placed[]): LocalizedText[] => {
  const was = byId(before)
  const is = byId(after)
  const places = new Map(after.map(({ place, said }) => [place, said]))
  return [...places]
    .filter(([place]) => orderIn(place, before, is) !== orderIn(place, after, was))
    .map(([, said]) => localizedText('transitions:entriesReordered', { place: said }))
}

/** Entries that came, went, moved, or say something else. */
export const changedEntries = (
  contentBefore: IssueContent,
  contentAfter: IssueContent,
): LocalizedText[] => {
  const before = placedIn(contentBefore)
  const after = placedIn(contentAfter)
  const was = byId(before)
  const is = byId(after)
  return [
    ...after
      .filter(({ entry }) => !was.has(entry.entryId))
      .map((item) => localizedText('transitions:entryAdded', entryValues(item))),
    ...before
      .filter(({ entry }) => !is.has(entry.entryId))
      .map((item) => localizedText('transitions:entryRemoved', entryValues(item))),
    ...after
      .filter(({ entry, place }) => (was.get(entry.entryId)?.place ?? place) !== place)
      .map((item) =>
        localizedText('transitions:entryMoved', { ...entryValues(item), place: item.said }),
      ),
    ...reordered(before, after),
    ...after.flatMap(({ entry }) => {
      const earlier = was.get(entry.entryId)
      return earlier ? changedEntry(earlier.entry, entry) : []
    }),
  ]
}
