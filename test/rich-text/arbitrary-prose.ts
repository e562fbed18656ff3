import fc from 'fast-check'

import type { Mark, Prose, ProseBlock, ProseInline } from '../../src/domain/prose.js'
import { normalizeRuns, textRun } from '../../src/rich-text/text-runs.js'

const WORDS = [
  'Meaning',
  'zwei',
  'слово',
  '言葉',
  'كلمة',
  '🚀',
  'a*b',
  '1.',
  '_x_',
  '[y]',
  '<b>',
  '&amp;',
  '#',
  '-',
  '“q”',
  'end.',
]

const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((all) => all.join(' '))

const marks = fc.subarray<Mark>(['strong', 'emphasis', 'strike', 'code'], { maxLength: 2 })

const href = fc.constantFrom(
  undefined,
  undefined,
  'https://news.example/a_(b)?c=1',
  'mailto:a@news.example',
)

/** Markdown cannot write struck-through code. */
const text = fc
  .record({ href, marks, words })
  .map((of) => textRun(of.words, of.marks.includes('code') ? ['code'] : of.marks, of.href))

const inlines: fc.Arbitrary<readonly ProseInline[]> = fc
  .array(text, { minLength: 1, maxLength: 4 })
  .map((runs) =>
    normalizeRuns(runs.flatMap((item, at) => (at === 0 ? [item] : [textRun(' '), item]))),
  )

const paragraph: fc.Arbitrary<ProseBlock> = inlines.map((children) => ({
  type: 'paragraph',
  children,
}))

const leaf: fc.Arbitrary<ProseBlock> = fc.oneof(
  paragraph,
  inlines.map((children): ProseBlock => ({ type: 'heading', children })),
)

const block: fc.Arbitrary<ProseBlock> = fc.oneof(
  { arbitrary: leaf, weight: 4 },
  fc
    .record({
      ordered: fc.boolean(),
      paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
    })
    .map(({ ordered, paragraphs }): ProseBlock => ({
      type: 'list',
      ordered,
      items: paragraphs.map((item) => [item]),
    })),
  paragraph.map((item): ProseBlock => ({ type: 'quote', children: [item] })),
)

/**
 * Prose as an editor could write it; lists are separated, since adjacent lists of one kind are one list in Markdown.
 */
export const arbitraryProse: fc.Arbitrary<Prose> = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((blocks) => blocks.filter((item, at) => at === 0 || item.type !== blocks[at - 1]?.type))
