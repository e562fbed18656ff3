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
  text: localizedText(key, { entry: entryLabel(entry) }),
  fixes: [],
})

/**
 * A highlight without a text, or an entry without one if the publication has points. If some of those are required,
 * `missing-point` reports the entry instead.
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
