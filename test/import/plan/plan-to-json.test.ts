import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

import type { PlanText } from '../../../src/domain/issue/issue-plan.js'
import { readRoundup } from '../../../src/import/parse/read-roundup.js'
import { planTextToProse } from '../../../src/import/plan/plan-text-to-prose.js'
import { planToJson } from '../../../src/import/plan/plan-to-json.js'
import { markdownToProse } from '../../../src/rich-text/markdown-to-prose.js'

const sample = readFileSync(
  new URL('../../../emails/samples/alignment-roundup.txt', import.meta.url),
)

const ROUNDUP = [
  '# Weekly (2023-10-08)',
  '',
  'Hello **all of you**, read [this *first*](https://a.example/first).',
  '',
  '- one item',
  '- another_item with `code`',
  '',
  'Tea',
  'Coffee',
  '',
  'A [relative link](/here) and 2 * 3 * 4.',
  '',
  '## Agents',
  '',
  '### [Planner](https://a.example/1)',
  '',
  '- **What is it:** a ~~planner~~ <thing>',
  'that goes on',
].join('\n')

const plan = readRoundup({ bytes: ROUNDUP, name: 'a.md' })

const textsOf = ({ issue }: typeof plan): readonly PlanText[] => [
  issue.introduction,
  issue.contents.before,
  issue.contents.after,
  issue.outro,
  ...[...issue.highlights, ...issue.sections.flatMap(({ entries }) => entries)].flatMap(
    ({ body = [], points }) => [body, ...points.map(({ text }) => text)],
  ),
]

describe('a plan as JSON', () => {
  it('is the same to the byte for the sample roundup as in every earlier version', () => {
    const json = JSON.stringify(planToJson(readRoundup({ bytes: sample })))
    expect(createHash('sha256').update(json).digest('hex')).toBe(
      '9f5d878564ad2fd98b6afd00628d11f6250bb69946081723eaf1d3efeee399a2',
    )
  })

  it('has its texts in Markdown, as they were written where that reads back the same', () => {
    const { introduction, sections } = planToJson(plan).issue
    expect(introduction.split('\n')).toEqual([
      'Hello **all of you**, read [this ](https://a.example/first)[*first*](https://a.example/first).',
      '',
      '- one item',
      '- another_item with `code`',
      '',
      'Tea  ',
      'Coffee',
      '',
      'A [relative link](/here) and 2 \\* 3 \\* 4.',
    ])
    expect(sections[0]?.entries[0]?.points.map(({ text }) => text)).toEqual([
      'a ~~planner~~ <thing>\nthat goes on',
    ])
  })
})

const fixtures = new URL('../../fixtures/roundups/', import.meta.url)

describe('the texts of a plan as prose', () => {
  it.each([
    ['the sample', readRoundup({ bytes: sample })],
    ['a roundup in Markdown', plan],
    ...readdirSync(fixtures).map(
      (name) =>
        [name, readRoundup({ bytes: readFileSync(new URL(name, fixtures)), name })] as const,
    ),
  ])('are what their Markdown reads as: %s', (_, of) => {
    const texts = textsOf(of)
    expect(texts).not.toHaveLength(0)
    for (const introduction of texts) {
      const json = planToJson({ ...of, issue: { ...of.issue, introduction } })
      expect(planTextToProse(introduction)).toEqual(markdownToProse(json.issue.introduction))
    }
  })

  it('keep a mark that begins in one line and ends in another as it was typed', () => {
    const line = (text: string): PlanText[number] => ({
      isItem: false,
      join: 'line',
      runs: [{ type: 'text', text }],
    })
    expect(planTextToProse([line('2 *'), line('3 * 4')])).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: '2 * 3 * 4' }] },
    ])
  })
})
