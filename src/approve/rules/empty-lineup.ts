import { contentEntries } from '../../domain/content-entries.js'
import { localizedText } from '../../i18n/localize.js'
import type { Rule } from './rule.js'

export const emptyLineup: Rule = {
  severity: 'blocking',
  find: ({ content }) =>
    contentEntries(content).length === 0
      ? [
          {
            key: 'empty-lineup',
            place: { kind: 'issue', field: 'lineup' },
            text: localizedText('findings:emptyLineup'),
            fixes: [],
          },
        ]
      : [],
}
