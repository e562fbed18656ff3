import { entriesOf } from '../../domain/reading-time.js'
import { sentence } from '../../i18n/localize.js'
import type { Rule } from './rule.js'

export const emptyLineup: Rule = {
  severity: 'blocking',
  find: ({ content }) =>
    entriesOf(content).length === 0
      ? [
          {
            key: 'empty-lineup',
            place: { kind: 'issue', field: 'lineup' },
            told: sentence('findings:emptyLineup'),
            fixes: [],
          },
        ]
      : [],
}
