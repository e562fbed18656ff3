import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

import type { PlanEntry } from '../../../src/domain/issue/issue-plan.js'
import type { IssuePlanJson } from '../../../src/import/plan/plan-to-json.js'
import { readAsJson } from './read-as-json.js'
import { lostWords } from './words-of.js'

const folder = new URL('../../fixtures/roundups/', import.meta.url)
const names = readdirSync(folder)

const read = (number: string, dateOrder?: 'dmy') => {
  const name = names.find((other) => other.startsWith(number)) ?? number
  const bytes = readFileSync(new URL(name, folder))
  return readAsJson({ bytes, name, ...(dateOrder ? { dateOrder } : {}) })
}

/** `Section: Title [points, with sources]`. */
type EntryOutline = Pick<PlanEntry, 'sources' | 'title'> & {
  readonly points: readonly Pick<PlanEntry['points'][number], 'label'>[]
}

const told = ({ points, sources, title }: EntryOutline): string =>
  `${title} [${String(points.length)}, ${String(sources.length)}]`

const outline = ({ issue }: IssuePlanJson): readonly string[] => [
  ...issue.highlights.map((entry) => `! ${told(entry)}`),
  ...issue.sections.map(
    ({ entries, kind, name }) => `${kind} ${name}: ${entries.map(told).join(', ')}`,
  ),
]

const rules = (plan: IssuePlanJson) =>
  plan.findings.map(({ line, rule }) => `${String(line)} ${rule}`)

describe('roundups of other kinds', () => {
  it.each([
    ['001', 'Robotics Weekly', ['main Grippers: SoftHand [3, 1]']],
    ['002', 'Ocean News', ['main Tides: Tide Clock [2, 1]', 'main Currents: Drifters [2, 1]']],
    ['003', 'Night Sky Letter', ['main PLANETS: New Ring [2, 1]', 'main STARS: Quiet Star [2, 1]']],
    [
      '004',
      'The Typography Digest',
      ['main Fonts: Grotesk Nova [3, 1], Slab One [2, 1]', 'main Tools: Kern Lab [2, 1]'],
    ],
    [
      '005',
      'Battery Watch',
      [
        'main Cells: Salt Cell [2, 0], Twin Cell [1, 2], Triple Cell [1, 2], Angle Cell [1, 1], Bare Cell [1, 1], Paper Cell [1, 2]',
        'main Grid: Why does the grid hum? A short answer [1, 1], What https://grid.example became [1, 1]',
      ],
    ],
    [
      '006',
      'Links of the Week',
      [
        'main Cooking: The perfect dumpling [0, 1], Bread without kneading [0, 1]',
        'main Travel: Night trains are back [0, 1]',
      ],
    ],
    [
      '007',
      'Garden Notes',
      ['main Trees: Old Oaks [0, 1], Young Elms [0, 1]', 'main Flowers: Blue Poppy [0, 1]'],
    ],
    ['008', 'Обзор науки', ['main Биология: Умный мох [2, 1]', 'main Физика: Тихий лазер [2, 1]']],
    ['009', '科技周报', ['main 机器人: 软体手 [2, 1]', 'main 能源: 盐电池 [2, 1]']],
    ['010', 'نشرة العلوم', ['main الفضاء: قمر جديد [2, 1]', 'main البحر: مرجان أزرق [2, 1]']],
    [
      '011',
      'Map Room #12',
      [
        'main Old Maps: The Lisbon Chart [2, 1], The Paris Plan [2, 1]',
        'main New Maps: Street Colours [2, 1]',
        'main Unlisted Maps: Nowhere [2, 1]',
      ],
    ],
    [
      '012',
      'Rail Report',
      [
        '! The Tunnel Opens [2, 1]',
        'main Lines: Coast Line [2, 1]',
        'main Stations: North Station [2, 1]',
      ],
    ],
    [
      '013',
      'Compiler Letters',
      [
        'main Parsers: Fast Parser [3, 1], Slow Parser [2, 1]',
        'main 🚀 Linkers: Mould [2, 2]',
        'aside Things that are not compilers: A Keyboard [2, 1]',
      ],
    ],
    [
      '014',
      'Data Digest',
      ['main Databases: Tiny Store [0, 1], Wide Store [0, 1]', 'main Charts: Plot Again [0, 1]'],
    ],
    ['015', 'Bird Post', ['main Swallows: The Long Flight [2, 1]', 'main Owls: Night Owl [2, 1]']],
    [
      '016',
      'Bridge Builder',
      ['main Steel: The Long Span [2, 1]', 'main Wood: The Short Span [2, 1]'],
    ],
    [
      '017',
      'Film Club Letter',
      [
        'main New Films: The Lighthouse [2, 1], The Sea: A Love Story [2, 1]',
        'main Old Films: Is This Love? [2, 1], 🎬 The Train 🚂 [2, 1]',
      ],
    ],
    [
      '018',
      'Science Post',
      ['! Comet Found [0, 1]', 'main Stars: Old Star [2, 1]', 'main Seas: Deep Fish [2, 1]'],
    ],
    ['019', 'Post', ['main Stars: Old Star [1, 1], New Star [1, 1]']],
    ['020', 'Post', ['main Stars: Old Star [2, 1], New Star [2, 1]', 'main Seas: Fish [2, 1]']],
    ['021', 'Post', ['main Entries: Old Star [1, 1], New Star [1, 1]']],
    ['022', 'Post', ['main Stars: Old Star [2, 1], Plain Star [0, 0]', 'main Seas: Fish [1, 1]']],
    [
      '023',
      'Post',
      [
        'main Stars: Old Star [2, 1]',
        'main Seas: Fish [2, 1]',
        'aside And also: Dog [2, 1], Cat [2, 1]',
      ],
    ],
    [
      '024',
      'AI Roundup',
      ['main Agents: AutoPlan [2, 1], TeamPlay [2, 1]', 'main Art: Painter [2, 1]'],
    ],
    ['025', 'Mail Weekly', ['main Stars: Old Star [2, 1], New Star [1, 1]']],
    ['026', 'Post', ['main Stars: Old Star [2, 1], New Star [2, 1]']],
    ['027', 'Post', ['main Stars: Old Star [2, 1]', 'main Seas: Fish [2, 1]']],
  ])('%s is “%s”', (number, title, expected) => {
    const plan = read(number)
    expect(plan.issue.title).toBe(title)
    expect(outline(plan)).toEqual(expected)
  })

  it.each(names.filter((name) => name.endsWith('.txt')))('%s loses no word', (name) => {
    expect(lostWords(readFileSync(new URL(name, folder), 'utf8'), read(name))).toEqual([])
  })

  it.each([
    ['002', 'See you next week!\n\nThe Ocean News team'],
    ['007', 'Thanks for reading, and see you next week.\n\nAnna'],
    ['008', 'До встречи через неделю!'],
    ['009', '下周见！'],
    ['010', 'شكرا لكم وإلى اللقاء'],
    ['013', 'Thanks for reading!\n\n*Ada*'],
    ['015', 'See you soon.'],
    [
      '027',
      'Next week I will be on holiday, so the letter will be short.\n\nDo send me what you find.',
    ],
  ])('%s ends with a closing text, which is no point', (number, outro) => {
    expect(read(number).issue.outro).toBe(outro)
  })

  it.each([
    ['003', '2023-10-08'],
    ['004', '2023-10-13'],
    ['005', '2023-10-09'],
    ['007', '2023-10-08'],
    ['009', '2023-10-08'],
    ['014', '2023-10-08'],
  ])('%s is dated %s', (number, date) => {
    expect(read(number).issue.date).toBe(date)
  })

  it('keeps an unknown label as a point of its own, and reports it', () => {
    const plan = read('004')
    expect(plan.issue.sections[0]?.entries[0]?.points[2]).toEqual({
      label: 'Caveat',
      originalLabel: 'Caveat',
      text: 'No italics yet.',
    })
    expect(rules(plan)).toContain('6 label-unknown')
  })

  it('reports an entry without a source and a source without https', () => {
    expect(rules(read('005'))).toEqual([
      '1 date-order-assumed',
      '3 entry-without-source',
      '12 source-without-scheme',
    ])
  })

  it('names the sources of an entry', () => {
    expect(read('005').issue.sections[0]?.entries[5]?.sources).toEqual([
      { label: 'Paper', url: 'https://cell.example/p' },
      { label: 'Code', url: 'https://cell.example/c' },
    ])
  })

  it('keeps brackets that belong to an address', () => {
    expect(read('003').issue.sections[0]?.entries[0]?.sources).toEqual([
      { url: 'https://sky.example/ring_(2)' },
    ])
  })

  it('leaves numbers out of names and keeps them in the line as written', () => {
    const [section] = read('011').issue.sections
    expect(section).toMatchObject({ name: 'Old Maps', titleLine: '1. Old Maps:' })
    expect(section?.entries[0]).toMatchObject({
      title: 'The Lisbon Chart',
      titleLine: '1) The Lisbon Chart',
    })
  })

  it('reports where the contents list and the body differ', () => {
    expect(rules(read('011'))).toEqual([
      '6 new-mark-typed',
      '7 contents-without-section',
      '19 section-not-in-contents',
    ])
  })

  it('keeps marks and links in Markdown, and an inline link is no source', () => {
    const { introduction, sections } = read('013').issue
    expect(introduction).toBe(
      'Hi **all**, this week I read [an essay](https://essay.example/x) about names.',
    )
    expect(sections[0]?.entries[0]).toMatchObject({
      points: [
        { text: 'A parser of *great* speed.' },
        {
          text: 'It reads [a gigabyte](https://parse.example/gb) in a second.\nIt also writes one.',
        },
        { text: 'Logs.' },
      ],
      sources: [{ url: 'https://parse.example/fast_one_' }],
    })
  })

  it('reads entities, and neither scripts nor styles', () => {
    const plan = read('015')
    expect(plan.issue.introduction).toBe(
      'Good morning & welcome,\nhere is the **news** of the birds.',
    )
    expect(JSON.stringify(plan)).not.toMatch(/alert|color|Not this/)
  })

  it('reports two entries with the same source in two forms', () => {
    expect(rules(read('019'))).toEqual(['5 source-repeated'])
  })

  it('leaves text between a heading and its first entry unplaced, and reports it', () => {
    const plan = read('022')
    expect(plan.unplacedLines).toEqual([{ line: 7, text: 'A word about stars before we begin.' }])
    expect(rules(plan)).toContain('7 text-before-entries')
  })

  it('leaves an address in the introduction where it is', () => {
    expect(read('027').issue.introduction).toBe(
      'We have a forum at https://forum.example and a chat.\n\nOur archive: https://archive.example',
    )
  })
})
