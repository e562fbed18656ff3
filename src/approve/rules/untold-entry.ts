import type { EntryContent } from '../../domain/content.js'
import { proseText } from '../../domain/prose.js'
import { sentence } from '../../i18n/localize.js'
import { named } from '../named.js'
import type { Rule, Told } from './rule.js'

const saysNothing = ({ body, points }: EntryContent): boolean =>
  proseText(body).trim() === '' && points.every(({ text }) => proseText(text).trim() === '')

const toldOf = (
  entry: EntryContent,
  key: 'findings:untoldHighlight' | 'findings:untoldEntry',
): Told => ({
  key: `untold-entry:${entry.entryId}`,
  place: { kind: 'entry', entryId: entry.entryId, field: 'body' },
  told: sentence(key, { entry: named(entry) }),
  fixes: [],
})

/**
 * A highlight is told at length; one without a text is a headline alone. So is an entry where the publication has
 * points that its entries answer; where it asks for some of them, `missing-point` says so.
 */
export const untoldEntry: Rule = {
  severity: 'advisory',
  find: ({ content, points = [] }) => {
    const isToldElsewhere = points.length === 0 || points.some(({ required }) => required)
    const entries = isToldElsewhere ? [] : content.sections.flatMap((section) => section.entries)
    return [
      ...content.highlights
        .filter(saysNothing)
        .map((entry) => toldOf(entry, 'findings:untoldHighlight')),
      ...entries.filter(saysNothing).map((entry) => toldOf(entry, 'findings:untoldEntry')),
    ]
  },
}
