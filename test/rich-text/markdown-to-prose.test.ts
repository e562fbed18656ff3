import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { unformattedText } from '../../src/domain/prose.js'
import { proseToMarkdown } from '../../src/rich-text/prose-to-markdown.js'
import { markdownToProse } from '../../src/rich-text/markdown-to-prose.js'
import { arbitraryProse } from './arbitrary-prose.js'

const words = (markdown: string): string => unformattedText(markdownToProse(markdown))

describe('prose from Markdown', () => {
  it('keeps marks and links', () => {
    expect(markdownToProse('A **bold** [word](https://news.example) and ~~not~~ `code`')).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'A ' },
          { type: 'text', text: 'bold', marks: ['strong'] },
          { type: 'text', text: ' ' },
          { type: 'text', text: 'word', href: 'https://news.example' },
          { type: 'text', text: ' and ' },
          { type: 'text', text: 'not', marks: ['strike'] },
          { type: 'text', text: ' ' },
          { type: 'text', text: 'code', marks: ['code'] },
        ],
      },
    ])
  })

  it('shows HTML as the text it is', () => {
    expect(words('before <b>bold</b>\n\n<script>alert(1)</script>')).toBe(
      'before <b>bold</b>\n\n<script>alert(1)</script>',
    )
  })

  it.each(['javascript:alert(1)', 'mailto:nobody'])(
    'keeps the text of an unsafe link to %s without its address',
    (url) => {
      expect(markdownToProse(`[press](${url})`)).toEqual([
        { type: 'paragraph', children: [{ type: 'text', text: 'press' }] },
      ])
    },
  )

  it('reads an image as its alternative text', () => {
    expect(words('![A chart of two lines](https://news.example/a.png)')).toBe(
      'A chart of two lines',
    )
  })

  it('links a bare address and leaves the full stop after it out', () => {
    expect(markdownToProse('See https://news.example/a.')).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'See ' },
          { type: 'text', text: 'https://news.example/a', href: 'https://news.example/a' },
          { type: 'text', text: '.' },
        ],
      },
    ])
  })

  it('comes back the same after it was written as Markdown', () => {
    fc.assert(
      fc.property(arbitraryProse, (prose) => {
        expect(markdownToProse(proseToMarkdown(prose))).toEqual(prose)
      }),
      { numRuns: 500 },
    )
  })
})
