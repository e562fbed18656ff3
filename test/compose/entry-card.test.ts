import { describe, expect, it } from '@jest/globals'

import { toEntryCard, type CardDocument } from '../../src/compose/entry-card.js'
import { proseToLexical } from '../../src/rich-text/prose-to-lexical.js'
import { textToProse } from '../../src/domain/prose.js'

const text = (words: string) => proseToLexical(textToProse(words))

const ASKED = [
  { key: 'what', label: 'What is it', aliases: ['What are they'], required: true },
  { key: 'use', label: 'What is it good for', required: true },
  { key: 'meaning', label: 'What does this mean', required: false },
]

const entry = (more: Partial<CardDocument>): CardDocument => ({
  id: 'one',
  title: 'A pencil',
  ...more,
})

describe('the card of an entry', () => {
  it('counts the required points with a text', () => {
    const points = [
      { key: 'what', label: 'What is it', text: text('A pencil.') },
      { key: 'use', label: 'What is it good for', text: text('  ') },
      { key: 'meaning', label: 'What does this mean', text: text('Much.') },
    ]
    expect(toEntryCard(entry({ points }), ASKED).points).toEqual({ answered: 1, asked: 2 })
  })

  it('knows a point by its label where an editor typed it, by other wordings, too', () => {
    const points = [{ label: 'what are they?', text: text('Pencils.') }]
    expect(toEntryCard(entry({ points }), ASKED).points.answered).toBe(1)
  })

  it('names the host without www., and nothing where the source is no address', () => {
    const host = (url: string) => toEntryCard(entry({ sources: [{ url }] }), ASKED).host
    expect(host('https://www.arxiv.org/abs/1')).toBe('arxiv.org')
    expect(host('htp:/arxiv.org')).toBe('')
    expect(toEntryCard(entry({}), ASKED).host).toBe('')
  })

  it('counts the words of a highlight', () => {
    expect(toEntryCard(entry({ body: text('Four words it has.') }), ASKED).words).toBe(4)
    expect(toEntryCard(entry({}), ASKED).words).toBe(0)
  })
})
