import { sentence } from '../../i18n/localize.js'
import { quotable } from '../named.js'
import type { Rule } from './rule.js'

export const emptySection: Rule = {
  severity: 'advisory',
  find: ({ emptySections = [] }) =>
    emptySections.map(({ name, slug }) => ({
      key: `empty-section:${slug}`,
      place: { kind: 'section', slug },
      told: sentence('findings:emptySection', { section: quotable(name) }),
      fixes: [{ kind: 'remove-section', slug }],
    })),
}
