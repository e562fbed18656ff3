import { contentEntries } from '../../domain/content-entries.js'
import { localizedText } from '../../i18n/localize.js'
import { entryLabel, quoteLine } from '../entry-label.js'
import type { Rule } from './rule.js'

/** A source that was opened and did not answer, or not well. */
export const deadLink: Rule = {
  severity: 'advisory',
  find: ({ content, deadLinks = [] }) =>
    contentEntries(content).flatMap((entry) =>
      deadLinks
        .filter((dead) => entry.sources.some(({ url }) => url === dead.url))
        .map(({ url, why }) => ({
          key: `dead-link:${entry.entryId}:${url}`,
          place: { kind: 'entry', entryId: entry.entryId, field: 'sources' } as const,
          told: localizedText('findings:deadLink', {
            entry: entryLabel(entry),
            url: quoteLine(url),
            why,
          }),
          fixes: [],
        })),
    ),
}
