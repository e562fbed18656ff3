import { describe, expect, it } from '@jest/globals'

import { changeLineup, HIGHLIGHTS, type LineupChange } from '../../src/compose/change-lineup.js'
import { fillLineup } from '../../src/compose/fill-lineup.js'
import { lineupItems, type ItemRow, type LineupRows } from '../../src/compose/lineup-rows.js'

const item = (name: string): ItemRow => ({ id: `row-${name}`, entry: name, form: 'full' })

const ROWS: LineupRows = {
  highlights: [item('star')],
  lineup: [
    { id: 'tools-row', section: 'tools', items: [item('axe'), item('bow'), item('chisel')] },
    { id: 'books-row', section: 'books', items: [] },
  ],
}

/** `star | tools: axe bow chisel | books:` */
const told = ({ highlights, lineup }: LineupRows): string =>
  [
    highlights.map(({ entry }) => entry).join(' '),
    ...lineup.map(({ items, section }) =>
      [`${String(section)}:`, ...items.map(({ entry }) => entry)].join(' '),
    ),
  ].join(' | ')

const after = (...changes: LineupChange[]): string => told(changes.reduce(changeLineup, ROWS))

const place = (name: string, into: string, before?: string): LineupChange => ({
  kind: 'place',
  item: item(name),
  to: { into, ...(before ? { before: `row-${before}` } : {}) },
})

describe('a change of the lineup', () => {
  it.each<[string, LineupChange, string]>([
    [
      'up in its section',
      place('chisel', 'tools-row', 'axe'),
      'star | tools: chisel axe bow | books:',
    ],
    [
      'to the end of its section',
      place('axe', 'tools-row'),
      'star | tools: bow chisel axe | books:',
    ],
    ['to another section', place('bow', 'books-row'), 'star | tools: axe chisel | books: bow'],
    [
      'to the highlights',
      place('bow', HIGHLIGHTS, 'star'),
      'bow star | tools: axe chisel | books:',
    ],
    [
      'from the inbox',
      place('drill', 'tools-row', 'bow'),
      'star | tools: axe drill bow chisel | books:',
    ],
    [
      'back to the inbox',
      { kind: 'remove', itemId: 'row-bow' },
      'star | tools: axe chisel | books:',
    ],
    [
      'a section down',
      { kind: 'move-section', rowId: 'tools-row', by: 1 },
      'star | books: | tools: axe bow chisel',
    ],
    ['a section away', { kind: 'remove-section', rowId: 'tools-row' }, 'star | books:'],
  ])('moves %s', (_, change, expected) => {
    expect(after(change)).toBe(expected)
  })

  it('keeps the row and its data', () => {
    const rows = changeLineup(
      {
        highlights: [],
        lineup: [
          {
            id: 'r',
            section: 'tools',
            items: [{ ...item('axe'), form: 'short', followUpOf: 'saw' }],
          },
        ],
      },
      place('axe', HIGHLIGHTS),
    )
    expect(rows.highlights).toEqual([{ ...item('axe'), form: 'short', followUpOf: 'saw' }])
  })

  it('is applied to what somebody else saved: the row after it is gone, so it comes last', () => {
    expect(after({ kind: 'remove', itemId: 'row-bow' }, place('drill', 'tools-row', 'bow'))).toBe(
      'star | tools: axe chisel drill | books:',
    )
  })

  it('marks a follow-up in place', () => {
    const rows = changeLineup(ROWS, { itemId: 'row-bow', kind: 'follow-up', of: 'old-bow' })
    expect(lineupItems(rows).filter(({ followUpOf }) => followUpOf)).toEqual([
      { ...item('bow'), followUpOf: 'old-bow' },
    ])
  })

  it('adds no entry twice, and nothing to a section that is gone', () => {
    const again: LineupChange = {
      kind: 'place',
      item: { ...item('axe'), id: 'other' },
      to: { into: 'books-row' },
    }
    expect(changeLineup(ROWS, again)).toBe(ROWS)
    expect(changeLineup(ROWS, place('drill', 'music-row'))).toBe(ROWS)
    expect(
      changeLineup(ROWS, { kind: 'add-section', row: { id: 'x', section: 'tools', items: [] } }),
    ).toBe(ROWS)
  })

  it('leaves the first section where it is when it is moved up', () => {
    expect(after({ kind: 'move-section', rowId: 'tools-row', by: -1 })).toBe(told(ROWS))
  })
})

describe('filling the lineup', () => {
  const ids = (): (() => string) => {
    let made = 0
    return () => `new-${(made += 1)}`
  }

  it('appends each entry to its proposed section, and reports how many went where', () => {
    const { homeless, placed, rows } = fillLineup({
      newRowId: ids(),
      ready: [
        { id: 'drill', section: 'tools' },
        { id: 'song', section: 'music' },
        { id: 'stray' },
        { id: 'foreign', section: 'of-another-publication' },
        { id: 'novel', section: 'books' },
        { id: 'saw', section: 'tools' },
      ],
      rows: ROWS,
      sections: [
        { id: 'tools', order: 1 },
        { id: 'music', order: 2 },
        { id: 'books', order: 3 },
      ],
    })
    expect(told(rows)).toBe('star | tools: axe bow chisel drill saw | music: song | books: novel')
    expect(Object.fromEntries(placed)).toEqual({ books: 1, music: 1, tools: 2 })
    expect(homeless).toBe(2)
    expect(new Set(lineupItems(rows).map(({ id }) => id)).size).toBe(lineupItems(rows).length)
  })
})
