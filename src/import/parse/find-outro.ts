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

/** Does the line begin a sentence of its own, rather than go on with the one above? */
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

/** Points of other entries that go on with a new sentence on a new line: then the last one may, too. */
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

/** One short line after everything else, that closes nothing: a heading that nothing follows. */
const isBareHeading = (place: Place, at: number): boolean => {
  const line = place.features[at]?.line
  const isLast = at === place.features.length - 1
  return (
    line !== undefined && isLast && isHeadingLike(line) && !line.item && wordCount(line.text) <= 5
  )
}

/** A rule, words of farewell, or a heading with text under it. */
const closes = ({ features }: Place, at: number): boolean => {
  const feature = features[at]
  if (!feature || feature.shape?.kind === 'titled') return false
  const { line } = feature
  return line.afterRule || isSignOff(line) || (line.depth !== undefined && at < features.length - 1)
}

/**
 * @returns the index of the first line that closes the issue; the number of lines where nothing does
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
