import { localizedText } from '../../i18n/localize.js'
import type { Rule } from './rule.js'

/** Bulk mail names a postal address in many countries, such as by CAN-SPAM in the United States. */
export const postalAddress: Rule = {
  severity: 'advisory',
  find: ({ content }) =>
    content.publication.postalAddress.trim() === ''
      ? [
          {
            key: 'postal-address',
            place: { kind: 'publication', field: 'postalAddress' },
            told: localizedText('findings:postalAddress'),
            fixes: [],
          },
        ]
      : [],
}
