import { Fault } from '../../domain/fault.js'
import { isUnassigned } from './find-contents-list.js'
import type { Line } from '../read/line.js'
import { endsSentence, isHeadingLike, wordCount } from './line-patterns.js'
import { cleanName, withoutEnumerator } from './clean-name.js'
import type { Outline } from './outline.js'
import type { Feature } from './read-features.js'
import { comparableWords } from './compare-words.js'
import { continuesLine } from './line-wrapping.js'

export const emptyHeading = (line: Line): Fault =>
  new Fault(
    'INPUT_INVALID',
    `Line ${String(line.number)}: the heading “${line.text}” has no entries under it. Add an entry or take the heading out.`,
    { line: line.number },
  )

/** A signature: `Jane Doe`, `Jane Doe, Berlin`. */
const SIGNATURE =
  /^\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3}(?:, .{2,40})?$|, \p{Lu}/u

/** Whether a line after the labelled lines of an entry could be a heading. */
const isSuspect = (outline: Outline, at: number): boolean => {
  const { features, starts, width } = outline
  const feature = features[at]
  const above = features[at - 1]?.line
  const start = starts.filter(({ first }) => first <= at).at(-1)
  if (!feature || !above || !start || feature.line.item || !isUnassigned(outline, at)) return false
  const inPoint = features.slice(start.first, at).some(({ label }) => label)
  return inPoint && isHeadingLike(feature.line) && !continuesLine(above, feature.line, width)
}

const linesAt = ({ features }: Outline, indexes: readonly number[]): readonly Line[] =>
  indexes.flatMap((at) => features[at]?.line ?? [])

const isListed = ({ contents, features }: Outline, { text }: Line): boolean =>
  contents !== undefined &&
  features
    .slice(contents.listStart, contents.listEnd)
    .some(({ line }) => comparableWords(cleanName(line.text)) === comparableWords(cleanName(text)))

const isEnumerated = ({ text }: Line): boolean =>
  withoutEnumerator(text) !== text || /^#\s*\d/u.test(text)

/** Whether there is a blank line above every heading, but not above most other lines. */
const areSetOff = (outline: Outline): boolean => {
  const labelled = outline.features.filter(({ label }) => label)
  const apart = labelled.filter(({ line }) => line.afterGap)
  const headings = linesAt(outline, outline.headings)
  return headings.every(({ afterGap }) => afterGap) && apart.length * 2 <= labelled.length
}

/** Whether the line above is complete; a missing full stop counts only where most points end in one. */
const hasEnded = ({ features }: Outline, above: Feature): boolean => {
  if (endsSentence(above.line.text)) return true
  const points = features.filter(({ label }) => label && label.text.length > 0)
  const ended = points.filter(({ line }) => endsSentence(line.text))
  return above.label !== undefined && ended.length * 2 < points.length
}

/** Whether a line is placed like the other headings: after a blank line, or after a complete line. */
const standsAsOthers = (outline: Outline, at: number, line: Line): boolean => {
  if (areSetOff(outline)) return line.afterGap
  const above = outline.features[at - 1]
  const others = linesAt(outline, outline.headings)
  const isAlike = !line.afterGap || others.some(({ afterGap }) => afterGap)
  return above !== undefined && isAlike && hasEnded(outline, above)
}

/** Whether a line is a heading by its name in the list of contents, or by its format. */
const isWritten = (outline: Outline, line: Line): boolean =>
  line.depth !== undefined ||
  isListed(outline, line) ||
  (line.heading && linesAt(outline, outline.headings).some(({ heading }) => heading))

/** Whether a line is something else: a signature, a label, or an item of an enumeration. */
const saysOtherwise = (outline: Outline, at: number, { line, ownLabel }: Feature): boolean => {
  const isLast = at === outline.features.length - 1
  const signs = isLast && (SIGNATURE.test(line.text) || wordCount(line.text) > 5)
  const others = linesAt(outline, outline.headings)
  return ownLabel !== undefined || signs || (isEnumerated(line) && !others.some(isEnumerated))
}

/** Whether a line is certainly a heading; otherwise it is read as text. */
const isHeading = (outline: Outline, at: number, feature: Feature): boolean =>
  isWritten(outline, feature.line) ||
  (!saysOtherwise(outline, at, feature) && standsAsOthers(outline, at, feature.line))

/** Index of the first of the short lines at the end of the file: after the last blank line, or the last line only. */
const closingFrom = (outline: Outline, last: number): number => {
  const { features } = outline
  for (let at = last; isSuspect(outline, at); at -= 1) {
    if (features[at]?.line.afterGap) return at
  }
  const line = features[last]?.line
  return line && SIGNATURE.test(line.text) ? last : features.length
}

type EmptyHeadings = {
  /** Short lines that may be headings and are read as text. */
  readonly doubtful: readonly Line[]
  readonly outroFrom: number
}

/**
 * Checks short lines between a point and the next heading, or at the end.
 *
 * @throws {Fault} `INPUT_INVALID` for a heading without entries
 */
export const emptyHeadingsIn = (outline: Outline): EmptyHeadings => {
  const { features, headings, outroFrom } = outline
  const [firstHeading = Infinity] = headings
  const ends = outroFrom === features.length ? [outroFrom] : []
  const suspects = [...headings, ...ends]
    .map((next) => next - 1)
    .filter((at) => at > firstHeading && !headings.includes(at) && isSuspect(outline, at))
  for (const at of suspects) {
    const feature = features[at]
    if (feature && isHeading(outline, at, feature)) throw emptyHeading(feature.line)
  }
  const last = features.length - 1
  return {
    doubtful: linesAt(
      outline,
      suspects.filter((at) => !features[at]?.ownLabel),
    ),
    outroFrom: suspects.includes(last) ? closingFrom(outline, last) : outroFrom,
  }
}
