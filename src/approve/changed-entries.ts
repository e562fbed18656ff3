import type { EntryContent, IssueContent } from '../domain/content.js'
import type { LocalizedText } from '../domain/localized-text.js'
import { localizedText } from '../i18n/localize.js'
import { changedEntry } from './changed-entry.js'
import { shortenQuote } from './shorten-quote.js'

/** An item of an issue with its place: `''` for the highlights, else the slug of a section. */
type Placed = {
  readonly place: string
  readonly placeText: LocalizedText
  readonly entry: EntryContent
}

const placedIn = ({ highlights, sections }: IssueContent): readonly Placed[] => [
  ...highlights.map((entry) => ({
    entry,
    place: '',
    placeText: localizedText('transitions:inHighlights'),
  })),
  ...sections.flatMap(({ entries, name, slug }) =>
    entries.map((entry) => ({
      entry,
      place: slug,
      placeText: localizedText('transitions:inSection', { section: shortenQuote(name) }),
    })),
  ),
]

const byId = (placed: readonly Placed[]): ReadonlyMap<string, Placed> =>
  new Map(placed.map((item) => [item.entry.entryId, item]))

const entryValues = ({ entry }: Placed) => ({ entry: shortenQuote(entry.title) })

/** The order of the entries that are in this place before and after. */
const orderIn = (place: string, placed: readonly Placed[], others: ReadonlyMap<string, Placed>) =>
  placed
    .filter((item) => item.place === place && others.get(item.entry.entryId)?.place === place)
    .map(({ entry }) => entry.entryId)
    .join('\n')

const reordered = (before: readonly Placed[], after: readonly Placed[]): LocalizedText[] => {
  const was = byId(before)
  const is = byId(after)
  const places = new Map(after.map(({ place, placeText }) => [place, placeText]))
  return [...places]
    .filter(([place]) => orderIn(place, before, is) !== orderIn(place, after, was))
    .map(([, placeText]) => localizedText('transitions:entriesReordered', { place: placeText }))
}

/** Describes entries that were added, removed, moved or edited. */
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
        localizedText('transitions:entryMoved', { ...entryValues(item), place: item.placeText }),
      ),
    ...reordered(before, after),
    ...after.flatMap(({ entry }) => {
      const earlier = was.get(entry.entryId)
      return earlier ? changedEntry(earlier.entry, entry) : []
    }),
  ]
}
