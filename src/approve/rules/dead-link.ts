import { entriesOf } from '../../domain/reading-time.js'
import { sentence } from '../../i18n/localize.js'
import { named, quotable } from '../named.js'
import type { Rule } from './rule.js'

/** A source that was opened and did not answer, or not well. */
export const deadLink: Rule = {
  severity: 'advisory',
  find: ({ content, deadLinks = [] }) =>
    entriesOf(content).flatMap((entry) =>
      deadLinks
        .filter((dead) => entry.sources.some(({ url }) => url === dead.url))
        .map(({ url, why }) => ({
          key: `dead-link:${entry.entryId}:${url}`,
          place: { kind: 'entry', entryId: entry.entryId, field: 'sources' } as const,
          told: sentence('findings:deadLink', {
            entry: named(entry),
            url: quotable(url),
            why,
          }),
          fixes: [],
        })),
    ),
}
