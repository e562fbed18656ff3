import type { PointDefinition } from '../../domain/points.js'
import { type EntryShape, entryShape } from './entry-shape.js'
import { isLoneLabel, knownLabel, type Label, ownLabel } from './find-labels.js'
import type { Line } from '../read/line.js'

/** A line with what is known about it from itself and from the whole file. */
export type Feature = {
  readonly line: Line
  readonly shape?: EntryShape
  readonly label?: Label
  /** A possible label of the writer's own, which counts where other lines of the entry have labels. */
  readonly ownLabel?: Label
}

const counted = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** The labels of the publication; a label alone on its line counts only where it ends in a colon, is bold or is repeated. */
const knownLabels = (
  lines: readonly Line[],
  points: readonly PointDefinition[],
): readonly (Label | undefined)[] => {
  const known = lines.map((line) => knownLabel(line, points))
  const lone = counted(known.flatMap((label) => (label?.text.length === 0 ? [label.key] : [])))
  return known.map((label, at) => {
    const line = lines[at]
    const counts = !label || !line || label.text.length > 0 || isLoneLabel(line)
    return counts || (lone.get(label.key) ?? 0) > 1 ? label : undefined
  })
}

/** Finds in each line a label of the publication, a repeated label of the writer's own, or an address. */
export const readFeatures = (
  lines: readonly Line[],
  points: readonly PointDefinition[],
): readonly Feature[] => {
  const known = knownLabels(lines, points)
  const own = lines.map((line, at) => (known[at] ? undefined : ownLabel(line)))
  const times = counted(own.flatMap((label) => (label ? [label.key] : [])))
  const isTitleOver = (at: number): boolean => {
    const next = lines[at + 1]
    const shape = next && !known[at + 1] ? entryShape(next) : undefined
    return shape?.kind === 'source' && !shape.named && known[at + 2] !== undefined
  }
  return lines.map((line, at) => {
    const label = known[at]
    if (label) return { label, line }
    const shape = entryShape(line)
    const ofOwn = own[at]
    const comesBack = ofOwn !== undefined && (times.get(ofOwn.key) ?? 0) > 1 && !isTitleOver(at)
    return {
      line,
      ...(comesBack && !shape ? { label: ofOwn } : {}),
      ...(ofOwn ? { ownLabel: ofOwn } : {}),
      ...(shape ? { shape } : {}),
    }
  })
}
