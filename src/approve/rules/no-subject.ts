import { localizedText } from '../../i18n/localize.js'
import type { Rule } from './rule.js'

export const noSubject: Rule = {
  severity: 'blocking',
  find: ({ content }) =>
    content.subject.trim() === ''
      ? [
          {
            key: 'no-subject',
            place: { kind: 'issue', field: 'subject' },
            text: localizedText('findings:noSubject'),
            fixes: [],
          },
        ]
      : [],
}
