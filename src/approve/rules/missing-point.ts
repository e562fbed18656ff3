import type { EntryContent, PointContent } from '../../domain/content.js'
import type { PointDefinition } from '../../domain/points.js'
import { proseText } from '../../domain/prose.js'
import type { Sentence } from '../../domain/localized-text.js'
import { sentence } from '../../i18n/localize.js'
import { named } from '../named.js'
import type { Rule, Told } from './rule.js'

const bare = (label: string): string => label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const answers = ({ key, label, text }: PointContent, point: PointDefinition): boolean =>
  proseText(text).trim() !== '' &&
  (key === point.key || [point.label, ...point.aliases].map(bare).includes(bare(label)))

const unanswered = (
  { points }: EntryContent,
  required: readonly PointDefinition[],
): readonly PointDefinition[] =>
  required.filter((point) => !points.some((given) => answers(given, point)))

/** “What is it”, “What is it good for”: quoted as the language of the reader quotes. */
const listed = ([first, ...rest]: readonly PointDefinition[]): Sentence => {
  const point = sentence('findings:point', { point: first?.label ?? '' })
  return rest.length > 0
    ? sentence('findings:pointsMore', { first: point, rest: listed(rest) })
    : point
}

const toldOf = (entry: EntryContent, missing: readonly PointDefinition[]): Told => ({
  key: `missing-point:${entry.entryId}:${missing.map(({ key }) => key).join(',')}`,
  place: { kind: 'entry', entryId: entry.entryId, field: 'points' },
  told: sentence('findings:missingPoint', {
    count: missing.length,
    entry: named(entry),
    points: listed(missing),
  }),
  fixes: [],
})

/** What the publication asks of every entry of a main section, and this one does not say. */
export const missingPoint: Rule = {
  severity: 'advisory',
  find: ({ content, points = [], pointsOfSection }) =>
    content.sections
      .filter(({ kind }) => kind === 'main')
      .flatMap(({ entries, slug }) => {
        const asked = (pointsOfSection?.get(slug) ?? points).filter(({ required }) => required)
        return entries.flatMap((entry) => {
          const missing = unanswered(entry, asked)
          return missing.length > 0 ? [toldOf(entry, missing)] : []
        })
      }),
}
