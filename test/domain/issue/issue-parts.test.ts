import { describe, expect, it } from '@jest/globals'

import { issueParts, partKey } from '../../../src/domain/issue/issue-parts.js'
import { textToProse } from '../../../src/domain/prose.js'
import { sampleContent, section } from '../../support/sample-content.js'

const kindsOf = (content: ReturnType<typeof sampleContent>): readonly string[] =>
  issueParts(content).map(({ kind }) => kind)

describe('the parts of an issue', () => {
  it('come in reading order: opening, contents, highlights, other text, sections, closing', () => {
    const contents = { before: [], after: textToProse('Read on.') }
    const sections = [section('Tools', ['Sharpener']), section('Papers', ['A paper'])]
    const content = sampleContent({ contents, sections })
    expect(kindsOf(content)).toEqual([
      'opening',
      'contents',
      ...content.highlights.map(() => 'highlight'),
      'passage',
      'section',
      'section',
      'closing',
    ])
  })

  it('are an opening alone in an issue without content', () => {
    const content = sampleContent({
      contents: { before: [], after: [] },
      highlights: [],
      introduction: [],
      outro: [],
      sections: [],
    })
    expect(issueParts(content)).toEqual([{ kind: 'opening', introduction: [] }])
  })

  it('have a key each', () => {
    const keys = issueParts(sampleContent()).map(partKey)
    expect(keys.length).toBeGreaterThan(10)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
