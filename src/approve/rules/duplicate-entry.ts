import type { EntryContent, IssueContent } from '../../domain/content.js'
import { localizedText } from '../../i18n/localize.js'
import { entryLabel } from '../entry-label.js'
import type { Rule, RuleFinding } from './rule.js'

type Placed = { readonly entry: EntryContent; readonly section?: string }

const placedEntries = ({ highlights, sections }: IssueContent): readonly Placed[] => [
  ...highlights.map((entry) => ({ entry })),
  ...sections.flatMap(({ entries, slug }) => entries.map((entry) => ({ entry, section: slug }))),
]

const duplicateFinding = ({ entry, section }: Placed): RuleFinding => ({
  key: `duplicate-entry:${entry.entryId}`,
  place:
    section === undefined ? { kind: 'issue', field: 'lineup' } : { kind: 'section', slug: section },
  text: localizedText('findings:duplicateEntry', { entry: entryLabel(entry) }),
  fixes: [
    { kind: 'remove-item', entryId: entry.entryId, ...(section === undefined ? {} : { section }) },
  ],
})

/** An entry that is in the issue more than once. The fix removes the last one. */
export const duplicateEntry: Rule = {
  severity: 'blocking',
  find: ({ content }) => {
    const last = new Map<string, Placed>()
    const seen = new Set<string>()
    for (const item of placedEntries(content)) {
      if (seen.has(item.entry.entryId)) last.set(item.entry.entryId, item)
      seen.add(item.entry.entryId)
    }
    return [...last.values()].map(duplicateFinding)
  },
}
