import type { EntryStart } from './find-entries.js'
import {
  isContentsLead,
  isHeadingLike,
  isHighlightsHeading,
  isTitleLike,
  wordCount,
} from './line-patterns.js'
import { cleanName, withoutEnumerator } from './clean-name.js'
import type { Feature } from './read-features.js'
import { isSimilar, comparableWords } from './compare-words.js'

/** Lines with the entries found in them. */
export type EntrySearchResult = {
  readonly features: readonly Feature[]
  readonly starts: readonly EntryStart[]
  readonly width: number
}

export const lineAt = ({ features }: Pick<EntrySearchResult, 'features'>, at: number) =>
  features[at]?.line

/** Whether a line is running text: no address, no label, not part of an entry's title or sources. */
export const isUnassigned = (
  { features, starts }: Pick<EntrySearchResult, 'features' | 'starts'>,
  at: number,
): boolean => {
  const feature = features[at]
  if (!feature || feature.label || feature.shape) return false
  if (features[at - 1]?.label?.text.length === 0) return false
  return !starts.some(({ head }) => head.includes(at))
}

export const nameAt = (found: EntrySearchResult, at: number): string =>
  comparableWords(cleanName(lineAt(found, at)?.text ?? ''))

type Listing = { readonly start: number; readonly end: number; readonly matches: number }

/** Finds groups of lines that name later headings, with at most two other lines between them. */
const listings = (found: EntrySearchResult, candidates: readonly number[]): readonly Listing[] => {
  const names = candidates.map((at) => ({ at, words: nameAt(found, at) }))
  const lists: Listing[] = []
  const last = candidates.at(-1) ?? 0
  for (let at = 0; at < last; at += 1) {
    const line = lineAt(found, at)
    if (!line || !isUnassigned(found, at) || line.text.length > 120) continue
    const words = nameAt(found, at)
    if (!names.some((name) => name.at > at && isSimilar(name.words, words))) continue
    const open = lists.at(-1)
    if (open && isGap(found, open.end, at)) {
      lists[lists.length - 1] = { end: at + 1, matches: open.matches + 1, start: open.start }
    } else lists.push({ end: at + 1, matches: 1, start: at })
  }
  return lists
}

const isGap = (found: EntrySearchResult, from: number, to: number): boolean => {
  if (to - from > 2) return false
  for (let at = from; at < to; at += 1) {
    const line = lineAt(found, at)
    if (!line || !isUnassigned(found, at) || !isTitleLike(line)) return false
  }
  return true
}

const isListItem = (found: EntrySearchResult, at: number): boolean => {
  const line = lineAt(found, at)
  return line !== undefined && (line.item || withoutEnumerator(line.text) !== line.text)
}

/** Adds items of the same list that no section is named after. */
const wholeList = (
  found: EntrySearchResult,
  { end, start }: Listing,
  candidates: readonly number[],
): { start: number; end: number } => {
  const place = { end, start }
  const belongs = (at: number): boolean =>
    isListItem(found, at) && isUnassigned(found, at) && !candidates.includes(at)
  if (!isListItem(found, start)) return place
  while (belongs(place.start - 1)) place.start -= 1
  while (belongs(place.end)) place.end += 1
  return place
}

/** Indexes of the first listed line and of the one after the last. */
export type ListPlace = { readonly start: number; readonly end: number }

const isName = (found: EntrySearchResult, at: number): boolean => {
  const line = lineAt(found, at)
  return (
    line !== undefined &&
    isUnassigned(found, at) &&
    isHeadingLike(line) &&
    wordCount(line.text) <= 6
  )
}

/** Adds names without a section between "In this issue:" and the first listed section. */
const withFirstNames = (found: EntrySearchResult, place: ListPlace): ListPlace => {
  let start = place.start
  while (isName(found, start - 1) && !leadsToList(found, start - 1)) start -= 1
  return leadsToList(found, start - 1) ? { ...place, start } : place
}

const leadsToList = (found: EntrySearchResult, at: number): boolean => {
  const line = lineAt(found, at)
  return line !== undefined && isUnassigned(found, at) && isContentsLead(line)
}

/** Adds a last name without a section, directly before the first section. */
const withLastName = (
  found: EntrySearchResult,
  place: ListPlace,
  candidates: readonly number[],
): ListPlace => {
  const at = place.end
  const line = lineAt(found, at)
  const next = lineAt(found, at + 1)
  if (!line || !next || !isName(found, at) || candidates.includes(at) || isHighlightsHeading(line))
    return place
  const isListed = firstIndex(
    place.start,
    at,
    (other) => nameAt(found, other) === nameAt(found, at),
  )
  const endsList = isHighlightsHeading(next) || candidates.includes(at + 1)
  return endsList && isListed === undefined ? { ...place, end: at + 1 } : place
}

export const findContentsList = (
  found: EntrySearchResult,
  candidates: readonly number[],
): ListPlace | undefined => {
  const [best] = [...listings(found, candidates)].sort((a, b) => b.matches - a.matches)
  if (!best || (best.matches === 1 && candidates.includes(best.start))) return undefined
  const whole = withFirstNames(found, wholeList(found, best, candidates))
  return withLastName(found, whole, candidates)
}

export const firstIndex = (
  from: number,
  to: number,
  test: (at: number) => boolean,
): number | undefined => {
  for (let at = from; at < to; at += 1) if (test(at)) return at
  return undefined
}
