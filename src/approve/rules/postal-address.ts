import { localizedText } from '../../i18n/localize.js'
import type { Rule } from './rule.js'

/** Many countries require a postal address in bulk mail, such as the United States (CAN-SPAM). */
export const postalAddress: Rule = {
  severity: 'advisory',
  find: ({ content }) =>
    content.publication.postalAddress.trim() === ''
      ? [
          {
            key: 'postal-address',
            place: { kind: 'publication', field: 'postalAddress' },
            text: localizedText('findings:postalAddress'),
            fixes: [],
          },
        ]
      : [],
}
