import type { EntryContent } from '../../domain/content.js'
import { unformattedText } from '../../domain/prose.js'
import { localizedText } from '../../i18n/localize.js'
import { entryLabel } from '../entry-label.js'
import type { Rule, RuleFinding } from './rule.js'

const hasNoText = ({ body, points }: EntryContent): boolean =>
  unformattedText(body).trim() === '' &&
  points.every(({ text }) => unformattedText(text).trim() === '')

const emptyEntryFinding = (
  entry: EntryContent,
  key: 'findings:emptyHighlight' | 'findings:emptyEntry',
): RuleFinding => ({
  key: `untold-entry:${entry.entryId}`,
  place: { kind: 'entry', entryId: entry.entryId, field: 'body' },
  told: localizedText(key, { entry: entryLabel(entry) }),
  fixes: [],
})

/**
 * A highlight is told at length; one without a text is a headline alone. So is an entry where the publication has
 * points that its entries answer; where it asks for some of them, `missing-point` says so.
 */
export const emptyEntry: Rule = {
  severity: 'advisory',
  find: ({ content, points = [] }) => {
    const isToldElsewhere = points.length === 0 || points.some(({ required }) => required)
    const entries = isToldElsewhere ? [] : content.sections.flatMap((section) => section.entries)
    return [
      ...content.highlights
        .filter(hasNoText)
        .map((entry) => emptyEntryFinding(entry, 'findings:emptyHighlight')),
      ...entries.filter(hasNoText).map((entry) => emptyEntryFinding(entry, 'findings:emptyEntry')),
    ]
  },
}
