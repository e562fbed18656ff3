import { entriesOf } from '../../domain/reading-time.js'
import { proseText } from '../../domain/prose.js'
import { sentence } from '../../i18n/localize.js'
import { named, quotable } from '../named.js'
import type { Rule } from './rule.js'

/** A label with nothing after it, which is what readers get. */
export const emptyPoint: Rule = {
  severity: 'advisory',
  find: ({ content }) =>
    entriesOf(content).flatMap((entry) =>
      entry.points
        .filter(({ text }) => proseText(text).trim() === '')
        .map(({ key, label }) => ({
          key: `empty-point:${entry.entryId}:${key ?? label}`,
          place: { kind: 'entry', entryId: entry.entryId, field: 'points' } as const,
          told: sentence('findings:emptyPoint', { entry: named(entry), point: quotable(label) }),
          fixes: [],
        })),
    ),
}
