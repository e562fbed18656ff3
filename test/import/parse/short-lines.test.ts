import { describe, expect, it } from '@jest/globals'

import { Fault } from '../../../src/domain/fault.js'
import type { IssuePlanJson } from '../../../src/import/plan/plan-to-json.js'
import { readAsJson } from './read-as-json.js'

const read = (lines: readonly string[], name = 'a.txt'): IssuePlanJson =>
  readAsJson({ bytes: lines.join('\n'), name })

const HEAD = ['Post (10/13/23)', 'Hello.', 'Stars', 'Sun: https://s.example']
const TAIL = ['Seas', 'Tide: https://t.example', 'What is it: a tide']

/** Name of each section with what its first entry answers. */
const told = ({ issue }: IssuePlanJson): readonly (readonly string[])[] =>
  issue.sections.map(({ entries, name }) => [
    name,
    ...(entries[0]?.points.map(({ label, text }) => `${label}: ${text}`) ?? []),
  ])

const rules = ({ findings }: IssuePlanJson): readonly string[] => findings.map(({ rule }) => rule)

describe('a short line before a heading', () => {
  it('is a point where it has a label of its own', () => {
    const plan = read([...HEAD, 'What is it: a star', 'Warning to all: no staring', ...TAIL])
    expect(told(plan)).toEqual([
      ['Stars', 'What is it: a star', 'Warning to all: no staring'],
      ['Seas', 'What is it: a tide'],
    ])
  })

  it('continues a point that has not ended', () => {
    const plan = read([...HEAD, 'What is it: Light and', 'Slow Heat', ...TAIL])
    expect(told(plan)[0]).toEqual(['Stars', 'What is it: Light and\nSlow Heat'])
    expect(rules(plan)).toEqual([])
  })

  it('continues a point without a full stop where others have one, with a finding', () => {
    const plan = read([...HEAD, 'What is it: light such as', 'Slow Heat', ...TAIL])
    expect(told(plan)[0]).toEqual(['Stars', 'What is it: light such as\nSlow Heat'])
    const stopped = [
      'Moon: https://m.example',
      'What is it: a moon.',
      'What is it good for: tides.',
    ]
    const other = read([...HEAD, 'What is it: light', 'Slow Heat', ...TAIL, ...stopped])
    expect(told(other)[0]).toEqual(['Stars', 'What is it: light\nSlow Heat'])
    expect(rules(other)).toEqual(['heading-or-text'])
  })

  it('is a counted line of a point', () => {
    const plan = read([...HEAD, 'What is it: this.', '1. First.', '2. Second: with colon', ...TAIL])
    expect(plan.issue.sections.map(({ name }) => name)).toEqual(['Stars', 'Seas'])
    expect(told(plan)[0]?.[1]).toMatch(/Second: with colon$/)
  })

  it('is refused where no point ends in a full stop and blank lines are nowhere', () => {
    expect(() => read([...HEAD, 'What is it: a star', 'Dim moons', ...TAIL])).toThrow(/Line 6/)
    expect(() => read([...HEAD, 'What is it: a star', ...TAIL, 'Dim moons'])).toThrow(/Line 9/)
  })

  it('is refused where blank lines set it off as they do the other headings', () => {
    const lines = ['Post (10/13/23)', '', 'Stars', '', ...HEAD.slice(3), 'What is it: a star', '']
    const [seas, ...tide] = TAIL
    expect(() => read([...lines, 'Moons', '', seas ?? '', '', ...tide])).toThrow(Fault)
    expect(() => read([...lines, seas ?? '', '', ...tide, '', 'Moons'])).toThrow(/Line 13.*Moons/)
  })
})

describe('a short line at the very end', () => {
  it.each(['Jane Doe', 'Jane Doe, Berlin', 'Anna'])('signs the issue: %s', (name) => {
    const plan = read([...HEAD, 'What is it: a star.', ...TAIL, '', name])
    expect(plan.issue.outro).toBe(name)
    expect(told(plan).at(-1)).toEqual(['Seas', 'What is it: a tide'])
    expect(rules(plan)).toEqual(['heading-or-text'])
  })

  it('signs over two lines, and where all headings are set off as well', () => {
    const [stars, seas] = [HEAD.slice(2), TAIL].map(([name = '', ...rest]) => [
      '',
      name,
      '',
      ...rest,
    ])
    const lines = [...HEAD.slice(0, 2), ...(stars ?? []), 'What is it: a star', ...(seas ?? [])]
    expect(read([...lines, '', 'Jane Doe']).issue.outro).toBe('Jane Doe')
    expect(read([...lines, '', 'Jane Doe', 'Berlin']).issue.outro).toBe('Jane Doe  \nBerlin')
  })
})

describe('a point that an entry answers twice', () => {
  it('is reported, also with an entry in between', () => {
    const plan = read([...HEAD, 'What is it: a star', 'What is it: a moon', ...TAIL])
    expect(plan.findings).toMatchObject([{ line: 6, rule: 'point-answered-twice' }])
  })
})
