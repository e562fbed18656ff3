import type { EntryStart } from './find-entries.js'
import {
  endsSentence,
  isHeadingLike,
  isListLike,
  isSignOff,
  startsSmall,
  wordCount,
} from './line-patterns.js'
import { isUnassigned } from './find-contents-list.js'
import type { Feature } from './read-features.js'
import { continuesLine } from './line-wrapping.js'

type Place = {
  readonly features: readonly Feature[]
  readonly starts: readonly EntryStart[]
  readonly width: number
}

/** Whether a line begins a new sentence instead of continuing the one above. */
const beginsAnew = (place: Place, at: number): boolean => {
  const line = place.features[at]?.line
  const above = place.features[at - 1]?.line
  if (!line || !above || !isUnassigned(place, at)) return false
  return (
    endsSentence(above.text) &&
    !startsSmall(line.text) &&
    !isListLike(line) &&
    !line.item &&
    !continuesLine(above, line, place.width)
  )
}

/** Whether a point of another entry has a second line; then the last point may have one as well. */
const othersGoOn = (place: Place, until: number, headings: readonly number[]): boolean =>
  place.features.slice(0, until).some((feature, at) => {
    const follows = feature.label !== undefined && beginsAnew(place, at + 1)
    const leads = headings.includes(at + 1) || place.starts.some(({ first }) => first === at + 1)
    return follows && !leads
  })

const lastLabelOf = (place: Place, from: number): number | undefined => {
  for (let at = place.features.length - 1; at > from; at -= 1) {
    if (place.features[at]?.label) return at
  }
  return undefined
}

/** Whether a line is a short last line, which is a heading without entries. */
const isBareHeading = (place: Place, at: number): boolean => {
  const line = place.features[at]?.line
  const isLast = at === place.features.length - 1
  return (
    line !== undefined && isLast && isHeadingLike(line) && !line.item && wordCount(line.text) <= 5
  )
}

/** Whether a line begins the closing: after a rule, with words of farewell, or as a heading with text under it. */
const closes = ({ features }: Place, at: number): boolean => {
  const feature = features[at]
  if (!feature || feature.shape?.kind === 'titled') return false
  const { line } = feature
  return line.afterRule || isSignOff(line) || (line.depth !== undefined && at < features.length - 1)
}

/**
 * Finds the closing text of an issue.
 *
 * @returns the index of its first line; the number of lines where there is none
 */
export const findOutro = (place: Place, headings: readonly number[]): number => {
  const end = place.features.length
  const last = place.starts.at(-1)
  if (!last) return end
  const label = lastLabelOf(place, last.first)
  const mayBeginAnew = label !== undefined && !othersGoOn(place, last.first, headings)
  for (let at = Math.max(label ?? 0, ...last.head) + 1; at < end; at += 1) {
    if (closes(place, at)) return at
    if (mayBeginAnew && beginsAnew(place, at) && !isBareHeading(place, at)) return at
  }
  return end
}
