import { contentEntries } from '../../domain/content-entries.js'
import { safeUrl } from '../../domain/urls/safe-url.js'
import { localizedText } from '../../i18n/localize.js'
import { entryLabel } from '../entry-label.js'
import type { Rule, RuleFinding } from './rule.js'

/** Two entries whose sources are the same address, however it is written. */
export const sameSourceTwice: Rule = {
  severity: 'advisory',
  find: ({ content }) => {
    const first = new Map<string, { readonly entryId: string; readonly name: string }>()
    return contentEntries(content).flatMap((entry) =>
      entry.sources.flatMap(({ canonicalUrl, url }): readonly RuleFinding[] => {
        if (safeUrl(url) === undefined) return []
        const other = first.get(canonicalUrl)
        if (!other) first.set(canonicalUrl, { entryId: entry.entryId, name: entryLabel(entry) })
        if (!other || other.entryId === entry.entryId) return []
        return [
          {
            key: `same-source-twice:${entry.entryId}:${canonicalUrl}`,
            place: { kind: 'entry', entryId: entry.entryId, field: 'sources' },
            text: localizedText('findings:sameSourceTwice', {
              entry: entryLabel(entry),
              other: other.name,
            }),
            fixes: [],
          },
        ]
      }),
    )
  },
}
