import type { EntryStart } from './find-entries.js'
import {
  isBridge,
  isContentsLead,
  isHeadingLike,
  isHighlightsHeading,
  isTitleLike,
  wordsIn,
} from './looks.js'
import { nameOf, withoutEnumerator } from './name-of.js'
import type { Feature } from './read-features.js'
import { nearlySame, sameWords } from './same-words.js'
import { goesOn } from './wrapping.js'

/** Indexes of lines: a list of contents with what stands around it. */
export type ContentsPlace = {
  readonly start: number
  readonly listStart: number
  /** Index after the last listed line; equal to `listStart` where there is no list. */
  readonly listEnd: number
}

export type Sections = {
  /** Indexes of headings, in order. */
  readonly headings: readonly number[]
  readonly contents?: ContentsPlace
  /** Index of a heading such as "Highlights". */
  readonly highlightsHeading?: number
}

type Draft = {
  readonly features: readonly Feature[]
  readonly starts: readonly EntryStart[]
  readonly width: number
}

const lineAt = ({ features }: Pick<Draft, 'features'>, at: number) => features[at]?.line

/** Running text by itself: no address, no label, part of no entry's head. */
export const isLoose = (
  { features, starts }: Pick<Draft, 'features' | 'starts'>,
  at: number,
): boolean => {
  const feature = features[at]
  if (!feature || feature.label || feature.shape) return false
  if (features[at - 1]?.label?.text.length === 0) return false
  return !starts.some(({ head }) => head.includes(at))
}

/** The lines directly above an entry that could be the heading of its section. */
const candidatesOf = (draft: Draft): readonly number[] => {
  const width = draft.features.some(({ line }) => line.afterGap) ? draft.width : 0
  return draft.starts.flatMap(({ first }) => {
    const at = first - 1
    const line = lineAt(draft, at)
    if (!line || !isLoose(draft, at) || !isHeadingLike(line)) return []
    const above = lineAt(draft, at - 1)
    return above && goesOn(above, line, width) ? [] : [at]
  })
}

const wordsAt = (draft: Draft, at: number): string =>
  sameWords(nameOf(lineAt(draft, at)?.text ?? ''))

type Listing = { readonly start: number; readonly end: number; readonly matches: number }

/** Lines that name headings which come later, with at most two others between them. */
const listings = (draft: Draft, candidates: readonly number[]): readonly Listing[] => {
  const names = candidates.map((at) => ({ at, words: wordsAt(draft, at) }))
  const found: Listing[] = []
  const last = candidates.at(-1) ?? 0
  for (let at = 0; at < last; at += 1) {
    const line = lineAt(draft, at)
    if (!line || !isLoose(draft, at) || line.text.length > 120) continue
    const words = wordsAt(draft, at)
    if (!names.some((name) => name.at > at && nearlySame(name.words, words))) continue
    const open = found.at(-1)
    if (open && isGap(draft, open.end, at)) {
      found[found.length - 1] = { end: at + 1, matches: open.matches + 1, start: open.start }
    } else found.push({ end: at + 1, matches: 1, start: at })
  }
  return found
}

const isGap = (draft: Draft, from: number, to: number): boolean => {
  if (to - from > 2) return false
  for (let at = from; at < to; at += 1) {
    const line = lineAt(draft, at)
    if (!line || !isLoose(draft, at) || !isTitleLike(line)) return false
  }
  return true
}

const isListItem = (draft: Draft, at: number): boolean => {
  const line = lineAt(draft, at)
  return line !== undefined && (line.item || withoutEnumerator(line.text) !== line.text)
}

/** Items of the same list belong to it even where no section has their name. */
const wholeList = (
  draft: Draft,
  { end, start }: Listing,
  candidates: readonly number[],
): { start: number; end: number } => {
  const place = { end, start }
  const belongs = (at: number): boolean =>
    isListItem(draft, at) && isLoose(draft, at) && !candidates.includes(at)
  if (!isListItem(draft, start)) return place
  while (belongs(place.start - 1)) place.start -= 1
  while (belongs(place.end)) place.end += 1
  return place
}

type Place = { readonly start: number; readonly end: number }

const isName = (draft: Draft, at: number): boolean => {
  const line = lineAt(draft, at)
  return line !== undefined && isLoose(draft, at) && isHeadingLike(line) && wordsIn(line.text) <= 6
}

/** Names that no section has stand between "In this issue:" and the first that one has. */
const withFirstNames = (draft: Draft, place: Place): Place => {
  let start = place.start
  while (isName(draft, start - 1) && !leadsToList(draft, start - 1)) start -= 1
  return leadsToList(draft, start - 1) ? { ...place, start } : place
}

const leadsToList = (draft: Draft, at: number): boolean => {
  const line = lineAt(draft, at)
  return line !== undefined && isLoose(draft, at) && isContentsLead(line)
}

/** A last name that no section has stands directly before the body: it belongs to the list as well. */
const withLastName = (draft: Draft, place: Place, candidates: readonly number[]): Place => {
  const at = place.end
  const line = lineAt(draft, at)
  const next = lineAt(draft, at + 1)
  if (!line || !next || !isName(draft, at) || candidates.includes(at) || isHighlightsHeading(line))
    return place
  const isListed = firstIndex(
    place.start,
    at,
    (other) => wordsAt(draft, other) === wordsAt(draft, at),
  )
  const endsList = isHighlightsHeading(next) || candidates.includes(at + 1)
  return endsList && isListed === undefined ? { ...place, end: at + 1 } : place
}

const listOf = (
  draft: Draft,
  candidates: readonly number[],
): { start: number; end: number } | undefined => {
  const [best] = [...listings(draft, candidates)].sort((a, b) => b.matches - a.matches)
  if (!best || (best.matches === 1 && candidates.includes(best.start))) return undefined
  const whole = withFirstNames(draft, wholeList(draft, best, candidates))
  return withLastName(draft, whole, candidates)
}

const firstIndex = (
  from: number,
  to: number,
  test: (at: number) => boolean,
): number | undefined => {
  for (let at = from; at < to; at += 1) if (test(at)) return at
  return undefined
}

/** How many lines above a list may lead to it. */
const LEAD = 3

const leadOf = (draft: Draft, listStart: number): number => {
  let start = listStart
  while (start > 0 && listStart - start < LEAD && isLoose(draft, start - 1)) {
    const line = lineAt(draft, start - 1)
    const leads = line && (isContentsLead(line) || isBridge(line))
    if (!leads) break
    start -= 1
  }
  return start
}

type Bounds = { readonly title: string; readonly firstHeading: number }

/** Where the title of the issue is said again, after the highlights or shortly before the list. */
const titleAgain = (draft: Draft, { firstHeading, title }: Bounds, listStart?: number) => {
  const words = sameWords(title)
  const highlight = draft.starts[0]?.first ?? firstHeading
  return firstIndex(0, listStart ?? firstHeading, (at) => {
    const isTitle = sameWords(lineAt(draft, at)?.text ?? '') === words
    const near = listStart !== undefined && listStart - at <= LEAD + 1
    return isTitle && isLoose(draft, at) && (at > highlight || near)
  })
}

const bridgeOf = (draft: Draft, firstHeading: number): number | undefined => {
  const heads = draft.starts.filter(({ first }) => first < firstHeading).flatMap(({ head }) => head)
  if (heads.length === 0) return undefined
  return firstIndex(Math.max(...heads) + 1, firstHeading, (at) => {
    const line = lineAt(draft, at)
    return line !== undefined && isLoose(draft, at) && isBridge(line)
  })
}

const contentsOf = (
  draft: Draft,
  bounds: Bounds,
  list: { start: number; end: number } | undefined,
): ContentsPlace | undefined => {
  const again = titleAgain(draft, bounds, list?.start)
  if (list) {
    const start = again ?? leadOf(draft, list.start)
    return { listEnd: list.end, listStart: list.start, start }
  }
  const start = again ?? bridgeOf(draft, bounds.firstHeading)
  return start === undefined
    ? undefined
    : { listEnd: bounds.firstHeading, listStart: bounds.firstHeading, start }
}

/** A list of contents, a repeated title, or headings written as such tell which candidates are headings. */
const chosen = (draft: Draft, candidates: readonly number[], title: string, listEnd: number) => {
  const words = sameWords(title)
  const after = candidates.filter(
    (at) => at >= listEnd && sameWords(lineAt(draft, at)?.text ?? '') !== words,
  )
  const written = after.filter((at) => lineAt(draft, at)?.heading)
  return listEnd === 0 && written.length > 0 ? written : after
}

/** Depths at which sections are headed; where none is known, the one above the titles of entries. */
const sectionDepths = (draft: Draft, headings: readonly number[]): ReadonlySet<number> => {
  const known = headings.flatMap((at) => lineAt(draft, at)?.depth ?? [])
  if (headings.length > 0) return new Set(known)
  const titles = draft.starts.flatMap(({ first }) => lineAt(draft, first)?.depth ?? [])
  return new Set(titles.length > 0 ? [Math.min(...titles) - 1] : [])
}

/** Does an entry start before the next heading of such a depth? */
const leadsToEntry = (draft: Draft, at: number, depths: ReadonlySet<number>): boolean => {
  const next = firstIndex(at + 1, draft.features.length, (other) =>
    depths.has(lineAt(draft, other)?.depth ?? 0),
  )
  return draft.starts.some(({ first }) => first > at && first < (next ?? Infinity))
}

/** Headings that stand a sentence or more above their first entry, or have no entry at all. */
const further = (
  draft: Draft,
  headings: readonly number[],
  list: { start: number; end: number } | undefined,
) => {
  const [first = Infinity] = headings
  const depths = sectionDepths(draft, headings)
  const listed = list
    ? Array.from({ length: list.end - list.start }, (_, at) => wordsAt(draft, list.start + at))
    : []
  return draft.features.flatMap(({ line }, at) => {
    if (headings.includes(at) || at < (list?.end ?? 0) || !isLoose(draft, at)) return []
    const isListed = isHeadingLike(line) && listed.includes(wordsAt(draft, at))
    const isWritten =
      depths.has(line.depth ?? 0) &&
      (at > first || (leadsToEntry(draft, at, depths) && !isHighlightsHeading(line)))
    return isListed || isWritten ? [at] : []
  })
}

/** Where the sections begin and what stands before them. */
export const findSections = (draft: Draft, title: string): Sections => {
  const candidates = candidatesOf(draft)
  const list = listOf(draft, candidates)
  const picked = chosen(draft, candidates, title, list?.end ?? 0)
  const [first] = picked
  const line = first === undefined ? undefined : lineAt(draft, first)
  const overHighlights =
    line &&
    isHighlightsHeading(line) &&
    picked.length > 1 &&
    !draft.starts.some((s) => s.first < (first ?? 0))
  const own = overHighlights ? picked.slice(1) : picked
  const again = titleAgain(draft, { firstHeading: own.at(-1) ?? 0, title }, list?.start)
  const sections = list || again === undefined ? own : own.filter((at) => at > again)
  const headings = [...sections, ...further(draft, sections, list)].sort((a, b) => a - b)
  const firstHeading = headings[0] ?? draft.features.length
  const contents =
    headings.length > 0 ? contentsOf(draft, { firstHeading, title }, list) : undefined
  return {
    headings,
    ...(contents ? { contents } : {}),
    ...(overHighlights && first !== undefined ? { highlightsHeading: first } : {}),
  }
}
