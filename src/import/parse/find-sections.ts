import {
  type EntrySearchResult,
  firstIndex,
  isUnassigned,
  lineAt,
  type ListPlace,
  findContentsList,
  nameAt,
} from './find-contents-list.js'
import { isBridge, isContentsLead, isHeadingLike, isHighlightsHeading } from './line-patterns.js'
import { comparableWords } from './compare-words.js'
import { continuesLine } from './line-wrapping.js'

/** The list of contents and the text around it, as indexes of lines. */
export type ContentsPlace = {
  readonly start: number
  readonly listStart: number
  /** Index after the last line of the list; equal to `listStart` where there is no list. */
  readonly listEnd: number
}

export type Sections = {
  /** Indexes of headings, in order. */
  readonly headings: readonly number[]
  readonly contents?: ContentsPlace
  /** Index of a heading such as "Highlights". */
  readonly highlightsHeading?: number
}

/** Lines directly above an entry that could be the heading of its section. */
const candidatesOf = (draft: EntrySearchResult): readonly number[] => {
  const width = draft.features.some(({ line }) => line.afterGap) ? draft.width : 0
  return draft.starts.flatMap(({ first }) => {
    const at = first - 1
    const line = lineAt(draft, at)
    if (!line || !isUnassigned(draft, at) || !isHeadingLike(line)) return []
    const above = lineAt(draft, at - 1)
    return above && continuesLine(above, line, width) ? [] : [at]
  })
}

/** How many lines above a list may introduce it. */
const LEAD = 3

const leadOf = (draft: EntrySearchResult, listStart: number): number => {
  let start = listStart
  while (start > 0 && listStart - start < LEAD && isUnassigned(draft, start - 1)) {
    const line = lineAt(draft, start - 1)
    const leads = line && (isContentsLead(line) || isBridge(line))
    if (!leads) break
    start -= 1
  }
  return start
}

type Bounds = { readonly title: string; readonly firstHeading: number }

/** Finds where the title of the issue is repeated, after the highlights or shortly before the list. */
const titleAgain = (
  draft: EntrySearchResult,
  { firstHeading, title }: Bounds,
  listStart?: number,
) => {
  const words = comparableWords(title)
  const highlight = draft.starts[0]?.first ?? firstHeading
  return firstIndex(0, listStart ?? firstHeading, (at) => {
    const isTitle = comparableWords(lineAt(draft, at)?.text ?? '') === words
    const near = listStart !== undefined && listStart - at <= LEAD + 1
    return isTitle && isUnassigned(draft, at) && (at > highlight || near)
  })
}

const bridgeOf = (draft: EntrySearchResult, firstHeading: number): number | undefined => {
  const heads = draft.starts.filter(({ first }) => first < firstHeading).flatMap(({ head }) => head)
  if (heads.length === 0) return undefined
  return firstIndex(Math.max(...heads) + 1, firstHeading, (at) => {
    const line = lineAt(draft, at)
    return line !== undefined && isUnassigned(draft, at) && isBridge(line)
  })
}

const contentsOf = (
  draft: EntrySearchResult,
  bounds: Bounds,
  list: ListPlace | undefined,
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

/** Chooses the headings among the candidates, by the list of contents, a repeated title or their format. */
const chosen = (
  draft: EntrySearchResult,
  candidates: readonly number[],
  title: string,
  listEnd: number,
) => {
  const words = comparableWords(title)
  const after = candidates.filter(
    (at) => at >= listEnd && comparableWords(lineAt(draft, at)?.text ?? '') !== words,
  )
  const written = after.filter((at) => lineAt(draft, at)?.heading)
  return listEnd === 0 && written.length > 0 ? written : after
}

/** Depths of the headings of sections; where none is known, the depth above the titles of entries. */
const sectionDepths = (
  draft: EntrySearchResult,
  headings: readonly number[],
): ReadonlySet<number> => {
  const known = headings.flatMap((at) => lineAt(draft, at)?.depth ?? [])
  if (headings.length > 0) return new Set(known)
  const titles = draft.starts.flatMap(({ first }) => lineAt(draft, first)?.depth ?? [])
  return new Set(titles.length > 0 ? [Math.min(...titles) - 1] : [])
}

/** Whether an entry starts before the next heading of such a depth. */
const leadsToEntry = (
  draft: EntrySearchResult,
  at: number,
  depths: ReadonlySet<number>,
): boolean => {
  const next = firstIndex(at + 1, draft.features.length, (other) =>
    depths.has(lineAt(draft, other)?.depth ?? 0),
  )
  return draft.starts.some(({ first }) => first > at && first < (next ?? Infinity))
}

type Headed = {
  readonly headings: readonly number[]
  readonly depths: ReadonlySet<number>
  readonly listed: readonly string[]
}

/** Whether a line that is no candidate is a heading, by its name in the list or by its depth. */
const isFurther = (
  draft: EntrySearchResult,
  at: number,
  { depths, headings, listed }: Headed,
): boolean => {
  const line = lineAt(draft, at)
  if (!line || headings.includes(at) || !isUnassigned(draft, at)) return false
  if (isHeadingLike(line) && listed.includes(nameAt(draft, at))) return true
  if (line.depth === undefined || !depths.has(line.depth)) return false
  const isInBody = headings.some((heading) => heading < at)
  return isInBody || (leadsToEntry(draft, at, depths) && !isHighlightsHeading(line))
}

/** Headings that are not directly above an entry, or have no entry at all. */
const further = (
  draft: EntrySearchResult,
  headings: readonly number[],
  list: ListPlace | undefined,
): readonly number[] => {
  const listed = list
    ? Array.from({ length: list.end - list.start }, (_, at) => nameAt(draft, list.start + at))
    : []
  const headed = { depths: sectionDepths(draft, headings), headings, listed }
  return draft.features
    .map((_, at) => at)
    .filter((at) => at >= (list?.end ?? 0) && isFurther(draft, at, headed))
}

/** A heading such as "Highlights" above the first entry is not a section. */
const highlightsHeadingOf = (
  draft: EntrySearchResult,
  picked: readonly number[],
): number | undefined => {
  const [first, second] = picked
  if (first === undefined || second === undefined) return undefined
  const line = lineAt(draft, first)
  const leads = !draft.starts.some((start) => start.first < first)
  return line && leads && isHighlightsHeading(line) ? first : undefined
}

/** Finds the headings of sections and the list of contents before them. */
export const findSections = (draft: EntrySearchResult, title: string): Sections => {
  const candidates = candidatesOf(draft)
  const list = findContentsList(draft, candidates)
  const picked = chosen(draft, candidates, title, list?.end ?? 0)
  const highlightsHeading = highlightsHeadingOf(draft, picked)
  const own = picked.filter((at) => at !== highlightsHeading)
  const again = titleAgain(draft, { firstHeading: own.at(-1) ?? 0, title }, list?.start)
  const sections = list || again === undefined ? own : own.filter((at) => at > again)
  const headings = [...sections, ...further(draft, sections, list)].sort((a, b) => a - b)
  const [firstHeading] = headings
  const contents =
    firstHeading === undefined ? undefined : contentsOf(draft, { firstHeading, title }, list)
  return {
    headings,
    ...(contents ? { contents } : {}),
    ...(highlightsHeading === undefined ? {} : { highlightsHeading }),
  }
}
