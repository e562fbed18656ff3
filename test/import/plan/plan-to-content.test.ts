import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

import { unformattedText } from '../../../src/domain/prose.js'
import { planToContent, cutAtWord } from '../../../src/import/plan/plan-to-content.js'
import { defaultPublication } from '../../../src/import/plan/default-publication.js'
import { planTextToProse } from '../../../src/import/plan/plan-text-to-prose.js'
import { readRoundup } from '../../../src/import/parse/read-roundup.js'

const sample = readFileSync(
  new URL('../../../emails/samples/alignment-roundup.txt', import.meta.url),
)
const plan = readRoundup({ bytes: sample })
const publication = defaultPublication(plan.issue.titleLine, 'https://news.example:8080/x')
const content = planToContent(plan, { number: 1, publication })

describe('the publication of a file', () => {
  it('has its name from the title line without the date, and its sender from the public address', () => {
    expect(publication).toMatchObject({
      listId: 'ai-alignment-breakthroughs-this-week.news.example',
      name: 'AI Alignment Breakthroughs this week',
      postalAddress: '',
      sender: { address: 'newsletter@news.example', name: 'AI Alignment Breakthroughs this week' },
      slug: 'ai-alignment-breakthroughs-this-week',
    })
  })
})

describe('the content of a file', () => {
  it('has the title as subject and the first sentence after the greeting as preheader', () => {
    expect(content.subject).toBe('AI Alignment Breakthroughs this week')
    expect(content.preheader).toBe(
      'Several of you asked for something easier to skim, so this issue tries a new shape.',
    )
  })

  it('says the title once', () => {
    const before = unformattedText(planTextToProse(plan.issue.contents.before))
    expect(before).toContain('AI Alignment Breakthroughs this week')
    expect(unformattedText(content.contents.before)).not.toContain('AI Alignment Breakthroughs')
  })

  it('numbers its entries in reading order', () => {
    const entries = [
      ...content.highlights,
      ...content.sections.flatMap((section) => section.entries),
    ]
    expect(entries.map(({ entryId }) => entryId)).toEqual(
      Array.from({ length: 25 }, (_, at) => `entry-${String(at + 1)}`),
    )
  })

  it('knows which point of the publication each label answers', () => {
    expect(content.sections[0]?.entries[0]?.points.map(({ key, label }) => [key, label])).toEqual([
      ['what', 'What is it'],
      ['breakthrough', 'What is the breakthrough'],
      ['use', 'What is it good for'],
    ])
  })

  it('marks no section as new in a first issue', () => {
    expect(new Set(content.sections.map(({ isNew }) => isNew))).toEqual(new Set([false]))
  })

  it('is the same when the same file is read again', () => {
    const again = planToContent(readRoundup({ bytes: sample }), { number: 1, publication })
    expect(again).toEqual(content)
  })
})

describe('a text that is too long', () => {
  it('is cut at a word and says so', () => {
    expect(cutAtWord('one two three', 10)).toBe('one two…')
    expect(cutAtWord('one two', 10)).toBe('one two')
    expect(cutAtWord('x'.repeat(20), 10)).toHaveLength(10)
  })
})
