import { existsSync, readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

import type { IssuePlanJson } from '../../../src/import/plan/plan-to-json.js'
import { readAsJson } from './read-as-json.js'
import { lostWords } from './words-of.js'

const own = new URL('../../../emails/samples/alignment-roundup.txt', import.meta.url)
const shared = new URL(
  '../../../../shared/sample/ai-alignment-breakthroughs-2023-10-08.txt',
  import.meta.url,
)

const samples = [['our own sample', own] as const, ['the shared sample', shared] as const].filter(
  ([, url]) => existsSync(url),
)

const entriesOf = ({ issue }: IssuePlanJson) => [
  ...issue.highlights,
  ...issue.sections.flatMap(({ entries }) => entries),
]

const rulesOf = (plan: IssuePlanJson) =>
  plan.findings.map(({ line, rule }) => `${String(line)} ${rule}`)

describe.each(samples)('%s', (_, url) => {
  const text = readFileSync(url, 'utf8')
  const plan = readAsJson({ bytes: text, name: url.pathname })
  const { issue } = plan

  it('is one issue, dated month first', () => {
    expect(issue).toMatchObject({
      date: '2023-10-08',
      title: 'AI Alignment Breakthroughs this week',
      titleLine: 'AI Alignment Breakthroughs this week (10/08/23)',
    })
    expect(readAsJson({ bytes: text, dateOrder: 'dmy' }).issue.date).toBe('2023-08-10')
  })

  it('has two highlights in full', () => {
    expect(
      issue.highlights.map(({ points, sources, title }) => [title, sources.length, points.length]),
    ).toEqual([
      ['AI Lie Detector', 1, 0],
      ['Interpreting neurons in superposition', 1, 0],
    ])
  })

  it('keeps the four short lines under each other inside their highlight', () => {
    expect(issue.highlights[1]?.body).toMatch(/\n\n00: .+ {2}\n01: .+ {2}\n10: .+ {2}\n11: .+\n\n/)
  })

  it('has ten sections with 23 entries, the last one aside', () => {
    expect(issue.sections.map(({ entries }) => entries.length)).toEqual([
      2, 1, 2, 3, 2, 1, 1, 1, 8, 2,
    ])
    expect(issue.sections.map(({ kind }) => kind)).toEqual([
      ...Array<string>(9).fill('main'),
      'aside',
    ])
    expect(issue.sections.at(-1)?.name).toBe('Things that are not AI Alignment')
  })

  it('has 67 points and 25 distinct sources', () => {
    const entries = entriesOf(plan)
    expect(entries.flatMap(({ points }) => points)).toHaveLength(67)
    expect(
      new Set(entries.flatMap(({ sources }) => sources.map((source) => source.url))).size,
    ).toBe(25)
  })

  it('answers what and meaning in the aside section', () => {
    expect(
      issue.sections.at(-1)?.entries.map(({ points }) => points.map(({ label }) => label)),
    ).toEqual([
      ['What is it', 'What does this mean'],
      ['What is it', 'What does this mean'],
    ])
  })

  it('keeps the repeated title, the bridge, the list and the closing remark as contents', () => {
    expect(issue.contents.before.split('\n\n')).toHaveLength(3)
    expect(issue.contents.before).toMatch(/^AI Alignment Breakthroughs this week\n\n/)
    expect(
      issue.contents.listed.map(({ markedNew, name, text: written }) => [name, written, markedNew]),
    ).toEqual([
      ['AI Agents', 'AI Agents', false],
      [expect.stringMatching(/^Mechanistic/), expect.stringMatching(/^Mechanistic/), false],
      ['AI Explainability', 'AI Explainability', false],
      ['Making AI Do what we Want', 'Making AI Do what we Want', false],
      ['Uplifting', 'Uplifting (NEW)', true],
      ['Mind Uploads', 'Mind Uploads', false],
      ['Simulation', 'Simulation (NEW)', true],
      ['AI Art', 'AI Art', false],
    ])
    expect(issue.contents.after).toContain('Things that are not AI Alignment')
  })

  it('maps labels in other words to the point they mean and keeps the original', () => {
    const labels = entriesOf(plan).flatMap(({ points }) =>
      points.filter(
        ({ label, originalLabel }) => label.toLowerCase() !== originalLabel.toLowerCase(),
      ),
    )
    expect(labels.map(({ label, originalLabel }) => [originalLabel, label])).toEqual([
      ['What alignment projects is it relevant to', 'What is it good for'],
      ['What is this good for', 'What is it good for'],
      ['What is this good for', 'What is it good for'],
      ['What it it useful for', 'What is it good for'],
    ])
  })

  it('reports what is odd line by line, and nothing else', () => {
    expect(rulesOf(plan)).toEqual([
      '1 date-order-assumed',
      '29 new-mark-typed',
      '31 new-mark-typed',
      '38 label-worded-otherwise',
      '42 label-worded-otherwise',
      '47 label-worded-otherwise',
      '52 label-worded-otherwise',
      '89 section-not-in-contents',
    ])
  })

  it('places every line and loses no word', () => {
    expect(plan.unplacedLines).toEqual([])
    expect(lostWords(text, plan)).toEqual([])
  })

  it('lets a point run over two lines', () => {
    const entry = entriesOf(plan).find(({ title }) => title === 'CogEval')
    expect(entry?.points[2]?.text).toMatch(/^.+\nto .+$/)
  })
})

const whereShared = existsSync(shared) ? it : it.skip

whereShared('our own sample has the titles and sources of the shared one', () => {
  const outline = (of: URL) =>
    entriesOf(readAsJson({ bytes: readFileSync(of) })).map(({ sources, title }) => [title, sources])
  expect(outline(own)).toEqual(outline(shared))
})
