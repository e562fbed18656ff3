import { entriesOf } from '../../domain/reading-time.js'
import { safeUrl } from '../../domain/urls/safe-url.js'
import { sentence } from '../../i18n/localize.js'
import { named } from '../named.js'
import type { Rule, Told } from './rule.js'

/** Two entries that point to the same thing on the web, however its address is written. */
export const sameSourceTwice: Rule = {
  severity: 'advisory',
  find: ({ content }) => {
    const first = new Map<string, { readonly entryId: string; readonly name: string }>()
    return entriesOf(content).flatMap((entry) =>
      entry.sources.flatMap(({ canonicalUrl, url }): readonly Told[] => {
        if (safeUrl(url) === undefined) return []
        const other = first.get(canonicalUrl)
        if (!other) first.set(canonicalUrl, { entryId: entry.entryId, name: named(entry) })
        if (!other || other.entryId === entry.entryId) return []
        return [
          {
            key: `same-source-twice:${entry.entryId}:${canonicalUrl}`,
            place: { kind: 'entry', entryId: entry.entryId, field: 'sources' },
            told: sentence('findings:sameSourceTwice', { entry: named(entry), other: other.name }),
            fixes: [],
          },
        ]
      }),
    )
  },
}
