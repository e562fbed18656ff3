import { entriesOf } from '../../domain/reading-time.js'
import { sentence } from '../../i18n/localize.js'
import { named } from '../named.js'
import type { Rule } from './rule.js'

export const missingSource: Rule = {
  severity: 'advisory',
  find: ({ content }) =>
    entriesOf(content)
      .filter(({ sources }) => sources.length === 0)
      .map((entry) => ({
        key: `missing-source:${entry.entryId}`,
        place: { kind: 'entry', entryId: entry.entryId, field: 'sources' },
        told: sentence('findings:missingSource', { entry: named(entry) }),
        fixes: [],
      })),
}
