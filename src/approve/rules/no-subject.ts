import { sentence } from '../../i18n/localize.js'
import type { Rule } from './rule.js'

export const noSubject: Rule = {
  severity: 'blocking',
  find: ({ content }) =>
    content.subject.trim() === ''
      ? [
          {
            key: 'no-subject',
            place: { kind: 'issue', field: 'subject' },
            told: sentence('findings:noSubject'),
            fixes: [],
          },
        ]
      : [],
}
