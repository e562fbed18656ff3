import type { ShapeSource } from './entry-shape.js'
import type { Line } from '../read/line.js'
import {
  endsSentence,
  isHeadingLike,
  isListLike,
  isTitleLike,
  startsSmall,
  wordCount,
} from './line-patterns.js'
import { cleanName, originalIfLonger } from './clean-name.js'
import type { Feature } from './read-features.js'
import type { TextRun } from '../../rich-text/text-runs.js'

export type EntryStart = {
  /** Index of the line with its title. */
  readonly first: number
  /** Indexes of the lines that are title or source and nothing else. */
  readonly head: readonly number[]
  readonly title: string
  readonly titleLine?: string
  readonly sources: readonly (ShapeSource & { readonly line: number })[]
  /** Words that stand in the title's line after its address. */
  readonly rest: readonly TextRun[]
}

/** How many lines above its address a title may be. */
const LOOK_BACK = 4

/** The first words of a remark to the reader, which is no title. */
const REMARK =
  /^(see|read|more|also|via|from|here|check|find|full|watch|listen|try|join|subscribe|follow|you|i|i[’']m|we|if|please|sign up|visit|our|my|your|thanks|this|that|it|there|and|but|so|for each|for every|each|every)(?![\p{L}])/iu

/** The most words of a title in lower case; more are a sentence. */
const SMALL_TITLE = 6

type Search = {
  readonly features: readonly Feature[]
  readonly depths: ReadonlySet<number>
  readonly starts: EntryStart[]
  /** Keys of the labels found in the open entry. */
  keys: Set<string>
  /** Index of the last label in the open entry. */
  lastLabel: number
}

const isFree = (search: Search, at: number): boolean => {
  const feature = search.features[at]
  if (!feature || feature.label || feature.shape) return false
  const emptyLabel = search.features[at - 1]?.label?.text.length === 0
  return !emptyLabel && !search.starts.at(-1)?.head.includes(at)
}

const open = (search: Search, start: EntryStart): void => {
  search.starts.push(start)
  search.keys = new Set()
  search.lastLabel = -1
}

const openAt = (
  search: Search,
  at: number,
  sources: EntryStart['sources'],
  head: readonly number[],
): void => {
  const text = search.features[at]?.line.text ?? ''
  const title = cleanName(text)
  open(search, { first: at, head, rest: [], sources, title, ...originalIfLonger(text, title) })
}

const addSources = (search: Search, at: number, sources: EntryStart['sources']): void => {
  const last = search.starts.pop()
  if (last) {
    search.starts.push({
      ...last,
      head: [...last.head, at],
      sources: [...last.sources, ...sources],
    })
  }
}

const mayTitle = (search: Search, at: number): boolean => {
  const line = search.features[at]?.line
  return line !== undefined && isFree(search, at) && isTitleLike(line)
}

/** Finds a title above an address with a sentence or two between them. */
const titleAbove = (search: Search, at: number): number | undefined => {
  if (search.keys.size > 0) return undefined
  for (let above = at - 1; above >= Math.max(0, at - LOOK_BACK); above -= 1) {
    if (!isFree(search, above)) return undefined
    if (mayTitle(search, above)) return above
  }
  return undefined
}

const readSource = (
  search: Search,
  at: number,
  shape: Extract<Feature['shape'], { kind: 'source' }>,
) => {
  const number = search.features[at]?.line.number ?? 1
  const sources = shape.sources.map((source) => ({ ...source, line: number }))
  const current = search.starts.at(-1)
  if (current?.head.includes(at - 1)) addSources(search, at, sources)
  else if (mayTitle(search, at - 1) || isColonTitle(search, at - 1, shape))
    openAt(search, at - 1, sources, [at - 1, at])
  else {
    const above = shape.named ? undefined : titleAbove(search, at)
    if (above !== undefined) openAt(search, above, sources, [above, at])
    else if (current) addSources(search, at, sources)
  }
}

/** Whether a line such as `Mistral: The Return` above an address is a title: the labels below belong to a new entry. */
const isColonTitle = (
  search: Search,
  at: number,
  { named }: Extract<Feature['shape'], { kind: 'source' }>,
): boolean => {
  const line = search.features[at]?.line
  const isTitle = !named && line !== undefined && isFree(search, at) && isListLike(line)
  return isTitle && beginsAnother(search, at, line)
}

const beginsAnother = (search: Search, at: number, line: Line): boolean => {
  const key = search.features[at + 2]?.label?.key
  if (key !== undefined) return search.keys.size === 0 || search.keys.has(key)
  return search.keys.size === 0 && !REMARK.test(line.text) && titlesStandAbove(search)
}

/** Whether other titles of this roundup are on the line above their address. */
const titlesStandAbove = ({ starts }: Search): boolean => starts.some(({ head }) => head.length > 1)

type Titled = Extract<Feature['shape'], { kind: 'titled' }>

const isRemark = (line: Line, { firm, rest, title }: Titled): boolean =>
  REMARK.test(title) ||
  (startsSmall(title) && (!firm || rest.length > 0 || wordCount(title) > SMALL_TITLE)) ||
  endsSentence(title.replace(/[?!？！؟]$/u, '')) ||
  line.text.length > 400

const standsOverLabel = (search: Search, at: number): boolean =>
  search.features[at + 1]?.label !== undefined

/** A title without colon, bracket or dash must be short and have others like it. */
const isFirmEntry = (search: Search, at: number, { firm, rest, title }: Titled): boolean => {
  const isShort = wordCount(title) <= 14
  if (rest.length > 0) return firm && isShort && hasFellows(search, at)
  return firm || (isShort && (search.starts.length > 0 || hasFellows(search, at)))
}

/** Whether this line continues the one above, e.g. `the archive is\nhere: https://…`. */
const goesOnAbove = (search: Search, at: number, { title }: Titled): boolean => {
  const above = search.features[at - 1]
  if (!above || above.shape || !startsSmall(title)) return false
  const hasEnded = endsSentence(above.line.text) || search.features[at]?.line.afterGap === true
  return !hasEnded && (above.label !== undefined || !isHeadingLike(above.line))
}

/** Whether `Title: url` is an entry here, or a sentence with a link. */
const isEntry = (search: Search, at: number, shape: Titled): boolean => {
  const line = search.features[at]?.line
  if (!line) return false
  if (standsOverLabel(search, at) || line.heading) return true
  if (isRemark(line, shape) || goesOnAbove(search, at, shape)) return false
  return isFirmEntry(search, at, shape)
}

/** Whether there is another line of the same form, or a heading-like line above. */
const hasFellows = (search: Search, at: number): boolean => {
  const fellows = search.features.filter(
    ({ line, shape }) => shape?.kind === 'titled' && !isRemark(line, shape),
  )
  const above = search.features[at - 1]?.line
  return fellows.length > 1 || (above !== undefined && isFree(search, at - 1) && isTitleLike(above))
}

const readTitled = (search: Search, at: number, shape: Titled): void => {
  if (!isEntry(search, at, shape)) return
  const number = search.features[at]?.line.number ?? 1
  open(search, {
    first: at,
    head: [at],
    rest: shape.rest,
    sources: shape.sources.map((source) => ({ ...source, line: number })),
    title: shape.title,
    ...(shape.titleLine === undefined ? {} : { titleLine: shape.titleLine }),
  })
}

/** Whether a title without a source is above a label that cannot belong to the open entry. */
const standsAlone = (search: Search, at: number, key: string): boolean => {
  const line = search.features[at]?.line
  if (!line || !mayTitle(search, at) || REMARK.test(line.text)) return false
  if (search.starts.length === 0 || search.keys.has(key)) return true
  return isWrittenTitle(line) || (search.lastLabel < 0 && mayTitle(search, at - 1))
}

const readLabel = (search: Search, at: number, key: string): void => {
  if (standsAlone(search, at - 1, key)) openAt(search, at - 1, [], [at - 1])
  if (search.starts.length === 0) return
  search.keys.add(key)
  search.lastLabel = at
}

/** A heading, or words with a colon; bold words with a colon are a label. */
const isWrittenTitle = ({ depth, heading, text }: Line): boolean =>
  heading === !/[:：]$/u.test(text) || depth !== undefined

/** A heading of the depth at which titles stand is one, whatever follows it. */
const readHeading = (search: Search, at: number): void => {
  const line = search.features[at]?.line
  const next = search.features[at + 1]
  const leads = next?.shape !== undefined || next?.label !== undefined
  if (line?.depth !== undefined && search.depths.has(line.depth) && !leads && isFree(search, at)) {
    openAt(search, at, [], [at])
  }
}

/**
 * Finds where entries start: at an address with a title before it, and at a title above labels.
 *
 * @param depths of headings that are known to be titles of entries
 */
export const findEntries = (
  features: readonly Feature[],
  depths: ReadonlySet<number> = new Set(),
): readonly EntryStart[] => {
  const search: Search = { depths, features, keys: new Set(), lastLabel: -1, starts: [] }
  features.forEach(({ label, shape }, at) => {
    if (label) readLabel(search, at, label.key)
    else if (shape?.kind === 'titled') readTitled(search, at, shape)
    else if (shape) readSource(search, at, shape)
    else readHeading(search, at)
  })
  return search.starts
}
