import { entriesOf } from '../../domain/reading-time.js'
import { sentence } from '../../i18n/localize.js'
import { named } from '../named.js'
import type { Rule, Told } from './rule.js'

const OF_ISSUE: Told = {
  key: 'missing-title',
  place: { kind: 'issue', field: 'title' },
  told: sentence('findings:missingTitle'),
  fixes: [],
}

export const missingTitle: Rule = {
  severity: 'advisory',
  find: ({ content }) => [
    ...(content.title.trim() === '' ? [OF_ISSUE] : []),
    ...entriesOf(content)
      .filter(({ title }) => title.trim() === '')
      .map((entry) => ({
        key: `missing-title:${entry.entryId}`,
        place: { kind: 'entry', entryId: entry.entryId, field: 'title' } as const,
        told: sentence('findings:missingEntryTitle', { entry: named(entry) }),
        fixes: [],
      })),
  ],
}
