import type { EntryContent, PointContent } from '../../domain/content.js'
import type { PointDefinition } from '../../domain/points.js'
import { unformattedText } from '../../domain/prose.js'
import type { LocalizedText } from '../../domain/localized-text.js'
import { localizedText } from '../../i18n/localize.js'
import { entryLabel } from '../entry-label.js'
import type { Rule, RuleFinding } from './rule.js'

const comparableLabel = (label: string): string =>
  label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const answers = ({ key, label, text }: PointContent, point: PointDefinition): boolean =>
  unformattedText(text).trim() !== '' &&
  (key === point.key ||
    [point.label, ...point.aliases].map(comparableLabel).includes(comparableLabel(label)))

const unansweredPoints = (
  { points }: EntryContent,
  required: readonly PointDefinition[],
): readonly PointDefinition[] =>
  required.filter((point) => !points.some((given) => answers(given, point)))

/** “What is it”, “What is it good for”: quoted as the reader's language does. */
const pointList = ([first, ...rest]: readonly PointDefinition[]): LocalizedText => {
  const point = localizedText('findings:point', { point: first?.label ?? '' })
  return rest.length > 0
    ? localizedText('findings:pointsMore', { first: point, rest: pointList(rest) })
    : point
}

const missingPointFinding = (
  entry: EntryContent,
  missing: readonly PointDefinition[],
): RuleFinding => ({
  key: `missing-point:${entry.entryId}:${missing.map(({ key }) => key).join(',')}`,
  place: { kind: 'entry', entryId: entry.entryId, field: 'points' },
  text: localizedText('findings:missingPoint', {
    entry: entryLabel(entry),
    points: pointList(missing),
  }),
  fixes: [],
})

/** A point that the publication requires of every entry of a main section, and that this entry lacks. */
export const missingPoint: Rule = {
  severity: 'advisory',
  find: ({ content, points = [], pointsOfSection }) =>
    content.sections
      .filter(({ kind }) => kind === 'main')
      .flatMap(({ entries, slug }) => {
        const requiredPoints = (pointsOfSection?.get(slug) ?? points).filter(
          ({ required }) => required,
        )
        return entries.flatMap((entry) => {
          const missing = unansweredPoints(entry, requiredPoints)
          return missing.length > 0 ? [missingPointFinding(entry, missing)] : []
        })
      }),
}
