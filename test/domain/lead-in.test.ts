import { describe, expect, it } from '@jest/globals'

import { shortForm } from '../../src/domain/text/short-form.js'
import { splitLeadIn } from '../../src/domain/text/lead-in.js'
import { textToProse, type Prose, unformattedText } from '../../src/domain/prose.js'
import { sampleEntry } from '../support/sample-content.js'

const LIST: Prose = [{ type: 'list', ordered: false, items: [textToProse('Mine')] }]

const parted = (before: Prose, after: Prose = []): readonly [string, string] => {
  const { leadIn, rest } = splitLeadIn({ after, before })
  return [unformattedText(leadIn), unformattedText(rest)]
}

describe('the sentence that introduces the list of contents', () => {
  it.each([
    ['a paragraph of its own', 'Okay.\n\nThere was news of:', 'There was news of:', 'Okay.'],
    ['the last sentence of one', 'Okay. There was news of:', 'There was news of:', 'Okay. '],
    ['in Chinese', '本周 的 新闻 包括：', '本周 的 新闻 包括：', ''],
    ['but for a mere title', 'Okay.\n\nIn this issue:', '', 'Okay.'],
  ])('moves with the list: %s', (_, text, leadIn, rest) => {
    expect(parted(textToProse(text))).toEqual([leadIn, rest])
  })

  it('keeps its links and marks', () => {
    const before: Prose = [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Okay. There was news of ' },
          { type: 'text', text: 'these', marks: ['strong'], href: 'https://x.example/' },
          { type: 'text', text: ':' },
        ],
      },
    ]
    expect(splitLeadIn({ after: [], before }).leadIn).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'There was news of ' },
          { type: 'text', text: 'these', marks: ['strong'], href: 'https://x.example/' },
          { type: 'text', text: ':' },
        ],
      },
    ])
  })

  it('stays with a list of the editor’s own', () => {
    expect(parted([...textToProse('There was news of:'), ...LIST])[0]).toBe('')
    expect(parted(textToProse('There was news of:'), LIST)[0]).toBe('')
  })

  it('does not exist where no sentence ends with a colon', () => {
    expect(parted(textToProse('Okay.'), textToProse('And more.'))).toEqual([
      '',
      'Okay.\n\nAnd more.',
    ])
  })
})

describe('the short form of an entry', () => {
  it('does not end with a colon before what it omits', () => {
    const entry = sampleEntry('One', {
      points: [],
      body: [...textToProse('Three things:'), ...LIST],
    })
    expect(unformattedText(shortForm(entry).body)).toBe('Three things…')
  })
})
