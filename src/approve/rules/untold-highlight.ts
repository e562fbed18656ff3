import { proseText } from '../../domain/prose.js'
import { sentence } from '../../wording/say.js'
import { named } from '../named.js'
import type { Rule } from './rule.js'

/** A highlight is told at length; one without a text is a headline alone. */
export const untoldHighlight: Rule = {
  severity: 'advisory',
  find: ({ content }) =>
    content.highlights
      .filter(({ body, points }) => points.length === 0 && proseText(body).trim() === '')
      .map((entry) => ({
        key: `untold-highlight:${entry.entryId}`,
        place: { kind: 'entry', entryId: entry.entryId, field: 'body' },
        told: sentence('findings:untoldHighlight', { entry: named(entry) }),
        fixes: [],
      })),
}
