import type { EntryContent } from '../../domain/content.js'
import { contentEntries } from '../../domain/content-entries.js'
import { localizedText } from '../../i18n/localize.js'
import { entryLabel } from '../entry-label.js'
import type { EarlierAppearance, PreflightFacts } from '../preflight-facts.js'
import type { Rule, RuleFinding } from './rule.js'

const newestAppearance = (
  { entryId, sources }: EntryContent,
  earlier: NonNullable<PreflightFacts['earlier']>,
): EarlierAppearance | undefined =>
  [entryId, ...sources.map(({ canonicalUrl }) => canonicalUrl)]
    .flatMap((key) => earlier.get(key) ?? [])
    .sort((one, other) => (one.date < other.date ? 1 : -1))[0]

const featuredFinding = (entry: EntryContent, telling: EarlierAppearance): RuleFinding => ({
  key: `featured-before:${entry.entryId}:${telling.issueId}`,
  place: { kind: 'entry', entryId: entry.entryId, field: 'sources' },
  text: localizedText('findings:featuredBefore', {
    entry: entryLabel(entry),
    number: telling.number,
  }),
  fixes: [
    { kind: 'mark-follow-up', entryId: entry.entryId, of: telling.entryId },
    { kind: 'remove-item', entryId: entry.entryId },
  ],
  issueId: telling.issueId,
})

/** A source that an earlier issue had, unless the entry is marked as a follow-up. */
export const featuredBefore: Rule = {
  severity: 'advisory',
  find: ({ content, earlier, followUps }) =>
    contentEntries(content).flatMap((entry) => {
      const telling = earlier && newestAppearance(entry, earlier)
      return telling && !followUps?.has(entry.entryId) ? [featuredFinding(entry, telling)] : []
    }),
}
