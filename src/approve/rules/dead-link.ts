import { contentEntries } from '../../domain/content-entries.js'
import { localizedText } from '../../i18n/localize.js'
import { entryLabel, quoteLine } from '../entry-label.js'
import type { Rule } from './rule.js'

/** A source that did not answer, or answered with an error. */
export const deadLink: Rule = {
  severity: 'advisory',
  find: ({ content, deadLinks = [] }) =>
    contentEntries(content).flatMap((entry) =>
      deadLinks
        .filter((dead) => entry.sources.some(({ url }) => url === dead.url))
        .map(({ url, why }) => ({
          key: `dead-link:${entry.entryId}:${url}`,
          place: { kind: 'entry', entryId: entry.entryId, field: 'sources' } as const,
          text: localizedText('findings:deadLink', {
            entry: entryLabel(entry),
            url: quoteLine(url),
            why,
          }),
          fixes: [],
        })),
    ),
}
