import { describe, expect, it } from '@jest/globals'

import { readAsJson } from './read-as-json.js'

const post = (...lines: readonly string[]): string =>
  ['Post (10/13/23)', 'Hello.', ...lines].join('\n')

describe('a line of dots', () => {
  it.each(['.', '.....', '. . .', '…'])('is kept in an introduction: %s', (dots) => {
    const bytes = post(
      'Before.',
      dots,
      'After.',
      'Stars',
      'Sun: https://s.example',
      'What is it: a star',
    )
    const { introduction } = readAsJson({ bytes }).issue
    expect(introduction.replaceAll('\\', '').split(/\n+/)).toEqual([
      'Hello.',
      'Before.',
      dots,
      'After.',
    ])
  })

  it('is kept in a point', () => {
    const bytes = post('Stars', 'Sun: https://s.example', 'What is it: a star', '.....', 'and more')
    const [sun] = readAsJson({ bytes }).issue.sections.flatMap(({ entries }) => entries)
    expect(sun?.points[0]?.text.replaceAll('\\', '')).toContain('.....')
  })
})
