import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { proseFromLexical } from '../../src/rich-text/prose-from-lexical.js'
import { proseText } from '../../src/domain/prose.js'
import { lexicalFromProse } from '../../src/rich-text/lexical-from-prose.js'
import { proseFromMarkdown } from '../../src/rich-text/prose-from-markdown.js'
import { arbitraryProse } from './arbitrary-prose.js'

const stateOf = (...children: object[]): object => ({ root: { type: 'root', children } })

describe('prose in the editor', () => {
  it('comes back the same', () => {
    fc.assert(
      fc.property(arbitraryProse, (prose) => {
        expect(proseFromLexical(lexicalFromProse(prose))).toEqual(prose)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps bold and italic as bits, and a link with its address', () => {
    const state = lexicalFromProse(proseFromMarkdown('***both*** and [here](https://news.example)'))
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

  it('is one empty paragraph where there is nothing to say', () => {
    expect(lexicalFromProse([]).root.children).toMatchObject([{ type: 'paragraph', children: [] }])
    expect(proseFromLexical(lexicalFromProse([]))).toEqual([])
  })

  it('keeps the text of nodes that nobody knows', () => {
    const state = stateOf({
      type: 'callout',
      children: [{ type: 'paragraph', children: [{ type: 'mention', text: 'Ada' }] }],
    })
    expect(proseText(proseFromLexical(state))).toBe('Ada')
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
      expect(proseFromLexical(state)).toEqual([
        { type: 'paragraph', children: [{ type: 'text', text: 'here' }] },
      ])
    },
  )

  it('reads anything at all without failing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(Array.isArray(proseFromLexical(value))).toBe(true)
        expect(Array.isArray(proseFromLexical({ root: { children: [value] } }))).toBe(true)
      }),
    )
  })
})
