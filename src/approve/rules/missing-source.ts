import { contentEntries } from '../../domain/content-entries.js'
import { localizedText } from '../../i18n/localize.js'
import { entryLabel } from '../entry-label.js'
import type { Rule } from './rule.js'

export const missingSource: Rule = {
  severity: 'advisory',
  find: ({ content }) =>
    contentEntries(content)
      .filter(({ sources }) => sources.length === 0)
      .map((entry) => ({
        key: `missing-source:${entry.entryId}`,
        place: { kind: 'entry', entryId: entry.entryId, field: 'sources' },
        text: localizedText('findings:missingSource', { entry: entryLabel(entry) }),
        fixes: [],
      })),
}
