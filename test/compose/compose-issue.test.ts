import { describe, expect, it } from '@jest/globals'

import { composeIssue } from '../../src/compose/compose-issue.js'
import type { FlatEntry, LineupDocument, FlatSection } from '../../src/compose/documents.js'
import { contentHash } from '../../src/domain/content-hash.js'

const entry: FlatEntry = {
  id: 'e1',
  title: 'A pencil\u202e that turns',
  sources: [{ url: 'https://example.org/pencil', label: '\u2067קוד' }],
}

const sections: readonly FlatSection[] = ['Tools', 'Sundries'].map((name) => ({
  id: name,
  kind: 'main',
  name,
  slug: name.toLowerCase(),
}))

const composed = (lineup: readonly LineupDocument[], earlier?: readonly string[]) =>
  composeIssue({
    earlierSections: earlier && new Set(earlier),
    entries: new Map([[entry.id, entry]]),
    issue: {
      id: 'i1',
      date: '2026-11-22',
      lineup,
      number: 1,
      publication: 'p1',
      slug: 'no-1',
      subject: '\u202eslicneP',
      title: 'Pencils',
    },
    publication: {
      id: 'p1',
      language: 'en',
      listId: 'weekly.news.example',
      name: 'The Weekly',
      sender: { address: 'weekly@news.example', name: 'The \u202dWeekly' },
      slug: 'weekly',
      timeZone: 'UTC',
    },
    sections: new Map(sections.map((section) => [section.id, section])),
  })

const TOLD = { items: [{ entry: 'e1' }], section: 'Tools' }

describe('the composed content of an issue', () => {
  it('has no empty section, and none whose entries were deleted', () => {
    const gone = { items: [{ entry: 'deleted' }], section: 'Sundries' }
    const empty = { items: [], section: 'Sundries' }
    for (const row of [gone, empty]) {
      expect(composed([row, TOLD]).sections.map(({ name }) => name)).toEqual(['Tools'])
      expect(contentHash(composed([row, TOLD]))).toBe(contentHash(composed([TOLD])))
    }
  })

  it('marks a section as new that earlier issues had nothing for', () => {
    const lineup = [{ items: [{ entry: 'e1' }], section: 'Sundries' }]
    expect(composed(lineup, ['tools']).sections).toMatchObject([{ isNew: true }])
    expect(composed(lineup, ['tools', 'sundries']).sections).toMatchObject([{ isNew: false }])
  })

  it('has no direction mark that affects the text after it', () => {
    const content = composed([TOLD])
    const [pencil] = content.sections.flatMap(({ entries }) => entries)
    expect(pencil).toMatchObject({
      sources: [{ label: '\u2067קוד\u2069', url: 'https://example.org/pencil' }],
      title: 'A pencil that turns',
    })
    expect([content.subject, content.publication.sender.name]).toEqual(['slicneP', 'The Weekly'])
  })
})
