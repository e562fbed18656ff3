import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { describeChanges } from '../../src/approve/describe-changes.js'
import type { EntryContent, IssueContent } from '../../src/domain/content.js'
import { contentHash } from '../../src/domain/content-hash.js'
import { textToProse } from '../../src/domain/prose.js'
import { localize } from '../../src/i18n/localize.js'
import { sampleContent } from '../support/sample-content.js'

const entry = (entryId: string, title: string, more: Partial<EntryContent> = {}): EntryContent => ({
  body: [],
  entryId,
  form: 'full',
  points: [{ key: 'what', label: 'What is it', text: textToProse(`About ${title}.`) }],
  sources: [
    { canonicalUrl: `https://example.org/${entryId}`, url: `https://example.org/${entryId}` },
  ],
  tags: [],
  title,
  ...more,
})

const section = (name: string, entries: readonly EntryContent[], isNew = false) => ({
  entries,
  isNew,
  kind: 'main' as const,
  name,
  slug: name.toLowerCase(),
})

const pencil = entry('1', 'A sharper pencil')
const ruler = entry('2', 'A straighter ruler')
const eraser = entry('3', 'A kinder eraser')

const issue = (more: Partial<IssueContent> = {}): IssueContent =>
  sampleContent({
    highlights: [],
    sections: [section('Tools', [pencil, ruler]), section('Paper', [eraser])],
    ...more,
  })

const told = (after: IssueContent, before = issue()): string[] =>
  describeChanges(before, after).map((sentence) => localize('en', sentence))

const tools = (...entries: readonly EntryContent[]): IssueContent =>
  issue({ sections: [section('Tools', entries), section('Paper', [eraser])] })

describe('what changed since an approval', () => {
  it('is empty when nothing changed', () => {
    expect(told(issue())).toEqual([])
  })

  it.each([
    ['title', 'Pens', 'The title is now “Pens”. Before: “AI Alignment Breakthroughs this week”.'],
    [
      'subject',
      'Pens',
      'The subject is now “Pens”. Before: “AI Alignment Breakthroughs this week”.',
    ],
    [
      'preheader',
      '',
      'The preheader is now “”. Before: “Two ways to see inside a model, and 23 more”.',
    ],
    ['date', '2023-10-09', 'The date is now 2023-10-09. Before: 2023-10-08.'],
    ['number', 15, 'The number is now 15. Before: 14.'],
    ['slug', 'pens', 'The web address now ends in pens. Before: no-14.'],
    ['introduction', textToProse('Hello.'), 'The introduction has changed.'],
    ['outro', textToProse('Bye.'), 'The closing has changed.'],
  ] as const)('names the %s', (field, value, sentence) => {
    expect(told(issue({ [field]: value }))).toEqual([sentence])
  })

  it('finds one comma of one entry', () => {
    const comma = { ...pencil, title: 'A sharper, pencil' }
    expect(told(tools(comma, ruler))).toEqual([
      'The title of “A sharper pencil” is now “A sharper, pencil”.',
    ])
  })

  it.each([
    [{ sources: [] }, 'The sources of “A sharper pencil” have changed.'],
    [{ body: textToProse('At length.') }, 'The text of “A sharper pencil” has changed.'],
    [{ tags: ['wood'] }, 'The tags of “A sharper pencil” have changed.'],
    [{ form: 'short' }, '“A sharper pencil” is now shown in short form.'],
    [
      { image: { alt: 'A pencil', height: 1, url: 'https://example.org/p.png', width: 1 } },
      'The picture of “A sharper pencil” has changed.',
    ],
    [
      { points: [{ key: 'what', label: 'What is it', text: textToProse('Wood.') }] },
      '“What is it” of “A sharper pencil” has changed.',
    ],
    [{ points: [] }, '“What is it” of “A sharper pencil” has been removed.'],
  ] as const)('names an entry and its part: %j', (change, sentence) => {
    expect(told(tools({ ...pencil, ...change }, ruler))).toEqual([sentence])
  })

  it('names entries that were added, removed and moved', () => {
    expect(told(tools(pencil))).toEqual(['“A straighter ruler” has been removed.'])
    expect(told(tools(pencil, ruler, entry('4', 'Ink')))).toEqual(['“Ink” has been added.'])
    expect(told(tools(ruler, pencil))).toEqual(['The order of the entries in “Tools” has changed.'])
    const lifted = issue({
      highlights: [ruler],
      sections: [section('Tools', [pencil]), section('Paper', [eraser])],
    })
    expect(told(lifted)).toEqual(['“A straighter ruler” has moved to the highlights.'])
  })

  it('names sections', () => {
    const [first, second] = issue().sections
    if (!first || !second) throw new Error('two sections')
    expect(told(issue({ sections: [second, first] }))).toEqual([
      'The order of the sections has changed.',
    ])
    expect(told(issue({ sections: [{ ...first, isNew: true }, second] }))).toEqual([
      'The section “Tools” is now marked NEW.',
    ])
    expect(told(issue({ sections: [{ ...first, name: 'Gear' }, second] }))).toEqual([
      'The section “Tools” is now called “Gear”.',
    ])
    expect(told(issue({ sections: [first, second, section('Ink', [])] }))).toEqual([
      'The section “Ink” has been added.',
    ])
  })

  it('names sender, look and the rest of the publication', () => {
    const { publication } = issue()
    const sender = { ...publication.sender, name: 'Ada' }
    expect(told(issue({ publication: { ...publication, sender } }))).toEqual([
      'The sender is now Ada <newsletter@roundup.example>. Before: AI Alignment Breakthroughs <newsletter@roundup.example>.',
    ])
    expect(told(issue({ publication: { ...publication, look: { accent: '#000000' } } }))).toEqual([
      'The design of the publication has changed.',
    ])
    expect(told(issue({ publication: { ...publication, postalAddress: 'Elsewhere' } }))).toEqual([
      'The publication’s name, address or settings have changed.',
    ])
  })

  it('stops after twenty changes and counts the rest', () => {
    const many = Array.from({ length: 30 }, (_, n) => entry(`n${String(n)}`, `Pen ${String(n)}`))
    const changes = told(tools(pencil, ruler, ...many))
    expect(changes).toHaveLength(21)
    expect(changes[20]).toBe('And 10 more changes.')
  })

  it('shortens a title of 500 characters and keeps an emoji whole', () => {
    const [told500 = ''] = told(issue({ title: '🖊️'.repeat(250) }))
    expect([...told500].length).toBeLessThan(150)
    expect(told500).not.toContain('\uFFFD')
  })

  it('is available in German', () => {
    const [change] = describeChanges(issue(), tools({ ...pencil, tags: ['x'] }, ruler))
    expect(change && localize('de', change)).toBe(
      'Die Schlagwörter von „A sharper pencil“ haben sich geändert.',
    )
  })

  it('is not empty if and only if the hash changed', () => {
    const texts = fc.constantFrom('', 'a', 'b,')
    const entries = fc.uniqueArray(
      fc.record({ entryId: fc.constantFrom('1', '2', '3'), tag: texts, title: texts }),
      { selector: ({ entryId }) => entryId },
    )
    const issues = fc
      .record({ entries, isNew: fc.boolean(), outro: texts, title: texts })
      .map(({ entries: items, isNew, outro, title }) =>
        issue({
          outro: textToProse(outro),
          sections: [
            section(
              'Tools',
              items.map((item) => entry(item.entryId, item.title, { tags: [item.tag] })),
              isNew,
            ),
          ],
          title,
        }),
      )
    fc.assert(
      fc.property(issues, issues, (before, after) => {
        const isSame = contentHash(before) === contentHash(after)
        // Two entries that swap their order and all their text give the same content.
        if (!isSame) expect(describeChanges(before, after).length).toBeGreaterThan(0)
        if (describeChanges(before, after).length === 0) expect(isSame).toBe(true)
      }),
    )
  })
})
