import { Fault } from '../../domain/fault.js'
import type {
  IssuePlan,
  PlannedIssue,
  PlanSection,
  PlanText,
} from '../../domain/issue/issue-plan.js'
import { DEFAULT_POINTS, type PointDefinition } from '../../domain/points.js'
import type { Draft, DraftSection } from './draft.js'
import type { DateOrder } from './find-date.js'
import { type EntryStart, findEntries } from './find-entries.js'
import { findOutro } from './find-outro.js'
import { findSections, type Sections } from './find-sections.js'
import { findTitle, type FoundTitle } from './find-title.js'
import { draftFindings, UNNAMED_SECTION } from './draft-findings.js'
import type { Line } from '../read/line.js'
import { joinLines, wholeLine } from './plan-text.js'
import { isMarkedNew, cleanName, originalIfLonger } from './clean-name.js'
import { placeLines } from './place-lines.js'
import { planEntry } from './plan-entry.js'
import { type Feature, readFeatures } from './read-features.js'
import { readLines } from '../read/read-lines.js'
import { sectionKind } from './section-kind.js'
import { wrapWidth } from './line-wrapping.js'

export type ReadRoundupArgs = {
  readonly bytes: Uint8Array | string
  /** Name of the file; its suffix distinguishes Markdown, HTML and text. */
  readonly name?: string
  /** The order of day and month in `10/08/23`; by default month first, with a finding. */
  readonly dateOrder?: DateOrder
  /** The points of the publication. */
  readonly points?: readonly PointDefinition[]
}

const UNSAFE_HREF = /^\s*(javascript|vbscript|data|file|blob):/i

const invalid = (line: number, message: string): Fault =>
  new Fault('INPUT_INVALID', `Line ${String(line)}: ${message}`, { line })

const assertLinks = (lines: readonly Line[]): void => {
  for (const { number, runs } of lines) {
    const href = runs.find((item) => UNSAFE_HREF.test(item.href ?? ''))?.href
    if (href !== undefined) {
      throw invalid(
        number,
        `the link to “${href.slice(0, 80)}” is unsafe. Take it out or give an http or https address.`,
      )
    }
  }
}

type RoundupStructure = { readonly sections: Sections; readonly starts: readonly EntryStart[] }

/** Depths of headings that are titles of entries, not sections. */
const titleDepths = (
  features: readonly Feature[],
  { sections, starts }: RoundupStructure,
): ReadonlySet<number> => {
  const depthOf = (at: number): number => features[at]?.line.depth ?? 0
  const ofSections = new Set(sections.headings.map(depthOf))
  const [firstHeading = Infinity] = sections.headings
  const ofTitles = starts
    .filter(({ first }) => first > firstHeading)
    .map(({ first }) => depthOf(first))
  return new Set(ofTitles.filter((depth) => depth > 0 && !ofSections.has(depth)))
}

const findAll = (features: readonly Feature[], title: string, width: number): RoundupStructure => {
  const starts = findEntries(features)
  const found = { sections: findSections({ features, starts, width }, title), starts }
  const depths = titleDepths(features, found)
  if (depths.size === 0) return found
  const again = findEntries(features, depths)
  return { sections: findSections({ features, starts: again, width }, title), starts: again }
}

const toDraft = (features: readonly Feature[], title: string, width: number): Draft => {
  const { sections, starts } = findAll(features, title, width)
  if (starts.length === 0) {
    const [first] = features
    throw invalid(
      first?.line.number ?? 1,
      'no entries are found. An entry is a title with an address, such as “AutoGen: ( https://… )”.',
    )
  }
  const outroFrom = findOutro({ features, starts, width }, sections.headings)
  return placeLines({ ...sections, features, outroFrom, starts, width })
}

const planSection = (
  section: DraftSection,
  all: readonly DraftSection[],
  width: number,
): PlanSection => {
  const text = section.heading?.text ?? UNNAMED_SECTION
  const name = cleanName(text)
  return {
    name,
    ...originalIfLonger(text, name),
    kind: sectionKind(section, all),
    entries: section.entries.map((entry) => planEntry(entry, width)),
  }
}

const plannedIssue = (found: FoundTitle, draft: Draft, width: number): PlannedIssue => {
  const join = (lines: readonly Line[]): PlanText => joinLines(lines.map(wholeLine), width)
  const { after, before, listed } = draft.contents
  return {
    title: found.title,
    titleLine: found.titleLine,
    date: found.date,
    introduction: join(draft.introduction),
    highlights: draft.highlights.map((entry) => planEntry(entry, width)),
    contents: {
      before: join(before),
      listed: listed.map(({ text }) => ({
        name: cleanName(text),
        text,
        markedNew: isMarkedNew(text),
      })),
      after: join(after),
    },
    sections: draft.sections.map((section) => planSection(section, draft.sections, width)),
    outro: join(draft.outro),
  }
}

/**
 * Reads a roundup written as text, Markdown or HTML. Pure.
 *
 * @throws {Fault} `INPUT_INVALID` with a sentence that names the line
 */
export const readRoundup = ({ points, ...file }: ReadRoundupArgs): IssuePlan =>
  openRoundup(file)(points)

/**
 * Reads the lines of a roundup once, and plans them for the points of whatever publication it turns out to be for.
 *
 * @returns a function that throws a `Fault` `INPUT_INVALID` with a sentence that names the line
 * @throws {Fault} `INPUT_INVALID` when the file is too large, binary or empty, or has an unsafe link
 */
export const openRoundup = ({
  dateOrder,
  ...file
}: Omit<ReadRoundupArgs, 'points'>): ((points?: readonly PointDefinition[]) => IssuePlan) => {
  const lines = readLines(file)
  assertLinks(lines)
  const plans = new Map<readonly PointDefinition[], IssuePlan>()
  return (points = DEFAULT_POINTS) => {
    const plan = plans.get(points) ?? planLines(lines, points, dateOrder)
    plans.set(points, plan)
    return plan
  }
}

const planLines = (
  lines: readonly Line[],
  points: readonly PointDefinition[],
  dateOrder: DateOrder | undefined,
): IssuePlan => {
  const found = findTitle(lines, dateOrder)
  const features = readFeatures(
    lines.filter((_, at) => !found.taken.includes(at)),
    points,
  )
  const width = wrapWidth(lines)
  const draft = toDraft(features, found.title, width)
  const findings = [...found.findings, ...draftFindings(draft)]
  return {
    issue: plannedIssue(found, draft, width),
    findings: findings.sort((a, b) => a.line - b.line),
    unplacedLines: draft.unplaced.map(({ number, text }) => ({ line: number, text })),
  }
}
