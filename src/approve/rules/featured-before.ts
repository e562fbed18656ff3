import type { EntryContent } from '../../domain/content.js'
import { entriesOf } from '../../domain/reading-time.js'
import { sentence } from '../../i18n/localize.js'
import { named } from '../named.js'
import type { EarlierTelling, PreflightFacts } from '../preflight-facts.js'
import type { Rule, Told } from './rule.js'

const tellingOf = (
  { entryId, sources }: EntryContent,
  earlier: NonNullable<PreflightFacts['earlier']>,
): EarlierTelling | undefined =>
  [entryId, ...sources.map(({ canonicalUrl }) => canonicalUrl)]
    .flatMap((key) => earlier.get(key) ?? [])
    .sort((one, other) => (one.date < other.date ? 1 : -1))[0]

const toldOf = (entry: EntryContent, telling: EarlierTelling): Told => ({
  key: `featured-before:${entry.entryId}:${telling.issueId}`,
  place: { kind: 'entry', entryId: entry.entryId, field: 'sources' },
  told: sentence('findings:featuredBefore', { entry: named(entry), number: telling.number }),
  fixes: [
    { kind: 'mark-follow-up', entryId: entry.entryId, of: telling.entryId },
    { kind: 'remove-item', entryId: entry.entryId },
  ],
  issueId: telling.issueId,
})

/** A source that readers have had from an earlier issue, unless the entry says that it goes on from there. */
export const featuredBefore: Rule = {
  severity: 'advisory',
  find: ({ content, earlier, followUps }) =>
    entriesOf(content).flatMap((entry) => {
      const telling = earlier && tellingOf(entry, earlier)
      return telling && !followUps?.has(entry.entryId) ? [toldOf(entry, telling)] : []
    }),
}
