import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { lexicalToProse } from '../../src/rich-text/lexical-to-prose.js'
import { unformattedText } from '../../src/domain/prose.js'
import { proseToLexical } from '../../src/rich-text/prose-to-lexical.js'
import { markdownToProse } from '../../src/rich-text/markdown-to-prose.js'
import { arbitraryProse } from './arbitrary-prose.js'

const stateOf = (...children: object[]): object => ({ root: { type: 'root', children } })

describe('prose in the editor', () => {
  it('comes back the same', () => {
    fc.assert(
      fc.property(arbitraryProse, (prose) => {
        expect(lexicalToProse(proseToLexical(prose))).toEqual(prose)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps bold and italic as bits, and a link with its address', () => {
    const state = proseToLexical(markdownToProse('***both*** and [here](https://news.example)'))
    expect(state.root.children[0]).toMatchObject({
      type: 'paragraph',
      children: [
        { type: 'text', text: 'both', format: 3 },
        { type: 'text', text: ' and ', format: 0 },
        {
          type: 'link',
          fields: { linkType: 'custom', newTab: false, url: 'https://news.example' },
        },
      ],
    })
  })

  it('is one empty paragraph without text', () => {
    expect(proseToLexical([]).root.children).toMatchObject([{ type: 'paragraph', children: [] }])
    expect(lexicalToProse(proseToLexical([]))).toEqual([])
  })

  it('keeps the text of unknown nodes', () => {
    const state = stateOf({
      type: 'callout',
      children: [{ type: 'paragraph', children: [{ type: 'mention', text: 'Ada' }] }],
    })
    expect(unformattedText(lexicalToProse(state))).toBe('Ada')
  })

  it.each(['javascript:alert(1)', 'mailto:nobody'])(
    'drops a link to %s and keeps its words',
    (url) => {
      const state = stateOf({
        type: 'paragraph',
        children: [
          {
            type: 'link',
            fields: { url },
            children: [{ type: 'text', text: 'here' }],
          },
        ],
      })
      expect(lexicalToProse(state)).toEqual([
        { type: 'paragraph', children: [{ type: 'text', text: 'here' }] },
      ])
    },
  )

  it('reads anything at all without failing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(Array.isArray(lexicalToProse(value))).toBe(true)
        expect(Array.isArray(lexicalToProse({ root: { children: [value] } }))).toBe(true)
      }),
    )
  })
})
