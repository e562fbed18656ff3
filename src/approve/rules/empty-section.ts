import { localizedText } from '../../i18n/localize.js'
import { quoteLine } from '../entry-label.js'
import type { Rule } from './rule.js'

export const emptySection: Rule = {
  severity: 'advisory',
  find: ({ emptySections = [] }) =>
    emptySections.map(({ name, slug }) => ({
      key: `empty-section:${slug}`,
      place: { kind: 'section', slug },
      text: localizedText('findings:emptySection', { section: quoteLine(name) }),
      fixes: [{ kind: 'remove-section', slug }],
    })),
}
