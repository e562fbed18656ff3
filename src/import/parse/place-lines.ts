import { type Draft, type DraftEntry, emptyDraft } from './draft.js'
import { emptyHeading, emptyHeadingsIn } from './empty-headings.js'
import type { EntryStart } from './find-entries.js'
import type { Label } from './find-labels.js'
import { wholeLine } from './plan-text.js'
import type { Outline } from './outline.js'
import type { Feature } from './read-features.js'

type Placing = {
  readonly outline: Outline
  readonly draft: Draft
  entry: DraftEntry | undefined
  /** Whether the open entry has lines with labels. */
  labelled: boolean
}

/** Whether there are lines with labels between this entry and the next. */
const isLabelled = ({ features, headings, starts }: Outline, start: EntryStart): boolean => {
  const next = starts.find(({ first }) => first > start.first)?.first ?? features.length
  const heading = headings.find((at) => at > start.first) ?? features.length
  const own = features.slice(start.first + 1, Math.min(next, heading))
  const fromHead = own.filter((_, at) => !start.head.includes(start.first + 1 + at))
  const isSection = (headings[0] ?? Infinity) < start.first
  return (
    own.some(({ label }) => label) ||
    (isSection && fromHead.length > 1 && fromHead.slice(0, 2).every(({ ownLabel }) => ownLabel))
  )
}

const openEntry = (placing: Placing, start: EntryStart): void => {
  const { draft, outline } = placing
  const line = outline.features[start.first]?.line
  if (!line) return
  const entry: DraftEntry = { body: [], line, points: [], start }
  if (start.rest.length > 0) entry.body.push({ line: { ...line, item: false }, runs: start.rest })
  const section = draft.sections.at(-1)
  if (section) section.entries.push(entry)
  else draft.highlights.push(entry)
  placing.entry = entry
  placing.labelled = isLabelled(outline, start)
}

const openPoint = (entry: DraftEntry, feature: Feature, label: Label): void => {
  const { line } = feature
  entry.points.push({ label, line, pieces: [{ line: { ...line, item: false }, runs: label.text }] })
}

const placeInEntry = (placing: Placing, entry: DraftEntry, feature: Feature): void => {
  const own = placing.labelled ? feature.ownLabel : undefined
  const label = feature.label ?? own
  const point = entry.points.at(-1)
  if (label) openPoint(entry, feature, label)
  else if (point) point.pieces.push(wholeLine(feature.line))
  else entry.body.push(wholeLine(feature.line))
}

const placeContents = ({ draft, outline }: Placing, at: number, feature: Feature): boolean => {
  const { contents, headings, starts } = outline
  if (!contents || at < contents.start) return false
  const entry = starts.find(({ first }) => first > contents.listEnd - 1)?.first ?? Infinity
  if (at >= Math.min(headings[0] ?? Infinity, entry)) return false
  const { after, before, listed } = draft.contents
  if (at < contents.listStart) before.push(feature.line)
  else if (at < contents.listEnd) listed.push(feature.line)
  else after.push(feature.line)
  return true
}

const placeHeading = (placing: Placing, at: number, feature: Feature): void => {
  const { draft, outline } = placing
  const nextHeading = outline.headings.find((other) => other > at) ?? outline.outroFrom
  const hasEntry = outline.starts.some(({ first }) => first > at && first < nextHeading)
  if (!hasEntry) throw emptyHeading(feature.line)
  draft.sections.push({ entries: [], heading: feature.line })
  placing.entry = undefined
}

const placeText = (placing: Placing, feature: Feature): void => {
  const { draft, entry } = placing
  if (entry) placeInEntry(placing, entry, feature)
  else if (draft.sections.length > 0) draft.unplaced.push(feature.line)
  else draft.introduction.push(feature.line)
}

const isHead = ({ outline: { starts } }: Placing, at: number): boolean =>
  starts.some(({ head }) => head.includes(at))

const placeLine = (placing: Placing, at: number, feature: Feature): void => {
  const { draft, outline } = placing
  const start = outline.starts.find(({ first }) => first === at)
  if (at >= outline.outroFrom) draft.outro.push(feature.line)
  else if (outline.headings.includes(at)) placeHeading(placing, at, feature)
  else if (placeContents(placing, at, feature)) placing.entry = undefined
  else if (start) openEntry(placing, start)
  else if (at === outline.highlightsHeading) draft.introduction.push(feature.line)
  else if (!isHead(placing, at)) placeText(placing, feature)
}

/** Moves entries with points into one section where there are no headings at all. */
const underOneHeading = (draft: Draft): Draft => {
  const { highlights, sections } = draft
  const isTold =
    highlights.some(({ body }) => body.length > 0) &&
    highlights.every(({ points }) => points.length === 0)
  return sections.length > 0 || isTold
    ? draft
    : { ...draft, highlights: [], sections: [{ entries: highlights }] }
}

/**
 * Assigns every line to its part of the roundup.
 *
 * @throws {Fault} `INPUT_INVALID` for a heading without entries
 */
export const placeLines = (found: Outline): Draft => {
  const { doubtful, outroFrom } = emptyHeadingsIn(found)
  const outline = { ...found, outroFrom }
  const draft = { ...emptyDraft(), doubtful }
  const placing: Placing = { draft, entry: undefined, labelled: false, outline }
  outline.features.forEach((feature, at) => {
    placeLine(placing, at, feature)
  })
  return underOneHeading(placing.draft)
}
