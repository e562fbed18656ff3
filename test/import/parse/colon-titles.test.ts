import { describe, expect, it } from '@jest/globals'

import { readAsJson } from './read-as-json.js'

const POINTS = ['What is it: this', 'What is it good for: that']

/** Each section with the titles of its entries, and how many points and sources they have. */
const told = (...lines: readonly string[]): readonly string[] =>
  readAsJson({ bytes: ['Post (10/13/23)', 'Hello.', ...lines].join('\n') }).issue.sections.map(
    ({ entries, name }) =>
      `${name}: ${entries.map(({ points, sources, title }) => `${title} [${String(points.length)}, ${String(sources.length)}]`).join(' + ')}`,
  )

describe('a title with a colon above its address', () => {
  it.each(['https://s.example/2', '( https://s.example/2 )'])(
    'is an entry of its own: %s',
    (url) => {
      expect(
        told(
          ...['Stars', 'Sun: https://s.example', ...POINTS],
          ...['Vega: The Return', url, ...POINTS],
          ...['Seas', 'Tide: High Again', 'https://t.example', ...POINTS],
        ),
      ).toEqual(['Stars: Sun [2, 1] + Vega: The Return [2, 1]', 'Seas: Tide: High Again [2, 1]'])
    },
  )

  it('is the first entry of the first section, and of another that begins alike', () => {
    expect(
      told(
        ...['Stars', 'Vega: One', 'https://s.example/1', ...POINTS],
        ...['Vega: Two', 'https://s.example/2', ...POINTS],
      ),
    ).toEqual(['Stars: Vega: One [2, 1] + Vega: Two [2, 1]'])
  })

  it('is part of the open entry where that can continue', () => {
    expect(
      told('Stars', 'Sun: https://s.example', 'What is it: a', 'Caveat: see', 'https://c.example'),
    ).toEqual(['Stars: Sun [2, 2]'])
  })
})

describe('a title in small letters', () => {
  it('is an entry where its line is nothing but title and address', () => {
    expect(
      told(
        'Crates',
        'serde 2: https://s.example',
        'It is new.',
        'tokio: https://t.example',
        'Too.',
      ),
    ).toEqual(['Crates: serde 2 [0, 1] + tokio [0, 1]'])
  })

  it('is not an entry where a sentence continues in it', () => {
    expect(
      told(
        'Crates',
        'Serde: https://s.example',
        'What is it: a crate that has by now been used in all of the',
        'following crates: https://t.example',
      ),
    ).toEqual(['Crates: Serde [1, 1]'])
  })
})
