import { localizedText } from '../../i18n/localize.js'
import type { Rule } from './rule.js'

/** A row of the lineup that tells readers nothing: its entry or section was never chosen, or is gone. */
export const incompleteRow: Rule = {
  severity: 'advisory',
  find: ({ lost }) =>
    lost && lost.rows > 0
      ? [
          {
            key: 'incomplete-row',
            place: { kind: 'issue', field: 'lineup' },
            told: localizedText('findings:incompleteRow', { count: lost.rows }),
            fixes: [],
          },
        ]
      : [],
}
