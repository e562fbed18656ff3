import { contentEntries } from '../../domain/content-entries.js'
import { localizedText } from '../../i18n/localize.js'
import { entryLabel } from '../entry-label.js'
import type { Rule, RuleFinding } from './rule.js'

const OF_ISSUE: RuleFinding = {
  key: 'missing-title',
  place: { kind: 'issue', field: 'title' },
  text: localizedText('findings:missingTitle'),
  fixes: [],
}

export const missingTitle: Rule = {
  severity: 'advisory',
  find: ({ content }) => [
    ...(content.title.trim() === '' ? [OF_ISSUE] : []),
    ...contentEntries(content)
      .filter(({ title }) => title.trim() === '')
      .map((entry) => ({
        key: `missing-title:${entry.entryId}`,
        place: { kind: 'entry', entryId: entry.entryId, field: 'title' } as const,
        text: localizedText('findings:missingEntryTitle', { entry: entryLabel(entry) }),
        fixes: [],
      })),
  ],
}
