import type { EntryContent, IssueContent } from '../../domain/content.js'
import { sentence } from '../../i18n/localize.js'
import { named } from '../named.js'
import type { Rule, Told } from './rule.js'

type Placed = { readonly entry: EntryContent; readonly section?: string }

const placed = ({ highlights, sections }: IssueContent): readonly Placed[] => [
  ...highlights.map((entry) => ({ entry })),
  ...sections.flatMap(({ entries, slug }) => entries.map((entry) => ({ entry, section: slug }))),
]

const toldOf = ({ entry, section }: Placed): Told => ({
  key: `duplicate-entry:${entry.entryId}`,
  place:
    section === undefined ? { kind: 'issue', field: 'lineup' } : { kind: 'section', slug: section },
  told: sentence('findings:duplicateEntry', { entry: named(entry) }),
  fixes: [
    { kind: 'remove-item', entryId: entry.entryId, ...(section === undefined ? {} : { section }) },
  ],
})

/** An entry stands in an issue once; the last of several is the one to take out. */
export const duplicateEntry: Rule = {
  severity: 'blocking',
  find: ({ content }) => {
    const last = new Map<string, Placed>()
    const seen = new Set<string>()
    for (const item of placed(content)) {
      if (seen.has(item.entry.entryId)) last.set(item.entry.entryId, item)
      seen.add(item.entry.entryId)
    }
    return [...last.values()].map(toldOf)
  },
}
