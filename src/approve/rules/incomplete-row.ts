import { localizedText } from '../../i18n/localize.js'
import type { Rule } from './rule.js'

/** A row of the lineup without an entry or section, or with a deleted one. Readers do not get it. */
export const incompleteRow: Rule = {
  severity: 'advisory',
  find: ({ lost }) =>
    lost && lost.rows > 0
      ? [
          {
            key: 'incomplete-row',
            place: { kind: 'issue', field: 'lineup' },
            text: localizedText('findings:incompleteRow', { count: lost.rows }),
            fixes: [],
          },
        ]
      : [],
}
