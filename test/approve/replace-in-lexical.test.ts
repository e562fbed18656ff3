import { describe, expect, it } from '@jest/globals'

import { findUnsafeLinks } from '../../src/approve/find-unsafe-links.js'
import { replaceInLexical } from '../../src/approve/replace-in-lexical.js'
import { lexicalToProse } from '../../src/rich-text/lexical-to-prose.js'

const text = (words: string, format = 0) => ({ type: 'text', format, text: words, version: 1 })

const link = (url: string, ...children: object[]) => ({ type: 'link', children, fields: { url } })

const state = (...children: object[]) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children, version: 1 }] },
})

const replaced = (from: string, to: string, ...children: object[]) =>
  lexicalToProse(replaceInLexical(state(...children), from, to))

const STRONG = 1

describe('words replaced in a rich text', () => {
  it('keeps the marks around them', () => {
    expect(replaced('Anthropc', 'Anthropic', text('See '), text('Anthropc', STRONG))).toEqual(
      lexicalToProse(state(text('See '), text('Anthropic', STRONG))),
    )
  })

  it('takes out what runs over marks, with the marks of its first letter', () => {
    expect(
      replaced('the the', 'the', text('Open the '), text('the', STRONG), text(' door')),
    ).toEqual(lexicalToProse(state(text('Open the door'))))
  })

  it('reaches into links and leaves their address', () => {
    const before = [text('A '), link('https://example.org', text('papr')), text(' on papr')]
    const after = [text('A '), link('https://example.org', text('paper')), text(' on paper')]
    expect(replaced('papr', 'paper', ...before)).toEqual(lexicalToProse(state(...after)))
  })

  it('replaces whole words alone, in lists as in paragraphs', () => {
    const list = (words: string) => ({
      root: {
        type: 'root',
        children: [
          { type: 'list', children: [{ type: 'listitem', children: [text(words)] }], tag: 'ul' },
        ],
      },
    })
    expect(lexicalToProse(replaceInLexical(list('teh tehran teh'), 'teh', 'the'))).toEqual(
      lexicalToProse(list('the tehran the')),
    )
  })

  it('leaves an unknown editor state alone', () => {
    expect(replaceInLexical(null, 'a', 'b')).toBeNull()
  })
})

describe('links that are dropped from the mail', () => {
  it('are those without a valid address', () => {
    const links = [link('javascript:x', text('a')), link('https://example.org', text('b'))]
    expect(findUnsafeLinks(state(...links))).toEqual([{ text: 'a', url: 'javascript:x' }])
  })
})
