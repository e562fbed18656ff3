import { describe, expect, it } from '@jest/globals'

import { isDeeperThan, isNestedTooDeep } from '../../src/domain/text/nesting.js'

const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'words' }] }

const within = (type: string, levels: number): object =>
  Array.from({ length: levels }).reduce<object>((inner) => ({ type, children: [inner] }), paragraph)

const stateOf = (...children: object[]) => ({ root: { type: 'root', children } })

const lists = (levels: number): object =>
  Array.from({ length: levels }).reduce<object>(
    (inner) => ({ type: 'list', children: [{ type: 'listitem', children: [inner] }] }),
    paragraph,
  )

describe('the nesting depth of a text', () => {
  it.each([
    ['20 quotations', stateOf(within('quote', 20)), false],
    ['21 quotations', stateOf(within('quote', 21)), true],
    ['20 lists', stateOf(lists(20)), false],
    ['21 lists', stateOf(lists(21)), true],
    ['a hundred thousand quotations', stateOf(within('quote', 100_000)), true],
    ['a hundred thousand links', stateOf(within('link', 100_000)), true],
    ['an empty text', null, false],
    ['a text that is none', 'words', false],
    [
      'a thousand quotations beside each other',
      stateOf(...Array.from({ length: 1000 }, () => within('quote', 2))),
      false,
    ],
  ])('is measured in %s', (_, state, expected) => {
    expect(isNestedTooDeep(state)).toBe(expected)
  })

  it('is measured in any JSON', () => {
    const deep = (levels: number): unknown =>
      Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 1)
    expect([99, 100, 101, 100_000].map((levels) => isDeeperThan(deep(levels), 100))).toEqual([
      false,
      false,
      true,
      true,
    ])
    expect(isDeeperThan(undefined, 100)).toBe(false)
  })
})
