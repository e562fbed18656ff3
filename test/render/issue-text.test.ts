import { describe, expect, it } from '@jest/globals'

import { textToProse } from '../../src/domain/prose.js'
import { issueText } from '../../src/render/issue-text.js'
import { renderIssue } from '../../src/render/render-issue.js'
import { displayWidth } from '../../src/rich-text/display-width.js'
import { point, sampleEntry, sampleProps, section } from '../support/sample-content.js'
import { targetsOf } from './read-html.js'

const URL_IN_TEXT = /https?:\/\/[^\s<>]+|mailto:[^\s<>]+/g

const urlsOf = (text: string): readonly string[] => [...new Set(text.match(URL_IN_TEXT))]

describe('the text part of an issue', () => {
  it('has the links of the HTML part in the same order', async () => {
    const { html, text } = await renderIssue(
      sampleProps({
        introduction: [
          {
            type: 'paragraph',
            children: [{ type: 'text', text: 'here', href: 'https://a.example/intro' }],
          },
          {
            type: 'paragraph',
            children: [{ type: 'text', text: 'not here', href: 'javascript:alert(1)' }],
          },
        ],
        sections: [
          section('Some', [], {
            entries: [
              sampleEntry('Several', {
                sources: [
                  { url: 'javascript:alert(1)', canonicalUrl: '' },
                  { url: 'https://b.example/1', canonicalUrl: '' },
                  { url: 'https://b.example/2', canonicalUrl: '', label: 'code' },
                ],
              }),
              sampleEntry('Short', { form: 'short' }),
            ],
          }),
        ],
      }),
    )
    expect(urlsOf(text)).toEqual(targetsOf(html))
    expect(urlsOf(text)).toContain('https://b.example/2')
  })

  it('is set at 72 columns, and breaks no address', () => {
    const url = `https://x.example/${'a'.repeat(200)}`
    const text = issueText(
      sampleProps({ introduction: textToProse(`Before ${url} after, ${'word '.repeat(60)}`) }),
    )
    const long = text.split('\n').filter((line) => line.length > 72)
    expect(long.every((line) => /^https?:\/\/\S+$/.test(line))).toBe(true)
    expect(long).toContain(url)
  })

  it.each([
    ['Chinese', '你好，世界。「今天」天气很好！'.repeat(12)],
    ['Japanese', '漢字の長い文章がここにありますのでどうぞよろしくお願いいたします。'.repeat(6)],
    ['Korean', '한국어는 낱말 사이를 띄어 쓰는 언어입니다. '.repeat(8)],
    ['a row of marks', '。'.repeat(120)],
    ['families of emoji', '👩‍👩‍👧‍👦 '.repeat(80)],
  ])('is set at 72 columns in %s, and loses no letter', (_, words) => {
    const text = issueText(sampleProps({ introduction: textToProse(words), sections: [] }))
    expect(
      Math.max(
        ...text
          .split('\n')
          .filter((line) => !line.startsWith('http'))
          .map(displayWidth),
      ),
    ).toBe(72)
    expect(text.replaceAll(/\s/g, '')).toContain(words.replaceAll(/\s/g, ''))
  })

  it('begins no line with a closing bracket, and ends none with an opening one', () => {
    const words = '「漢字」、かな。ア'.repeat(40)
    const text = issueText(sampleProps({ introduction: textToProse(words), sections: [] }))
    expect(text.split('\n').filter((line) => /^[」、。]|「$/u.test(line))).toEqual([])
  })

  it('breaks no address within Chinese', () => {
    const url = 'https://x.example/a-b/c?d=e'
    const words = `${'今天天气很好'.repeat(5)}${url}`
    const text = issueText(sampleProps({ introduction: textToProse(words), sections: [] }))
    expect(text).toContain(url)
  })

  it('keeps a line of dots', () => {
    const text = issueText(
      sampleProps({ introduction: textToProse('Before\n\n.\n\n.....\n\nAfter') }),
    )
    expect(text).toContain('\nBefore\n\n.\n\n.....\n\nAfter\n')
  })

  it('has the introduction of the contents before the list', () => {
    const contents = { before: textToProse('Okay.\n\nThere was news of:'), after: [] }
    const text = issueText(sampleProps({ contents, sections: [section('Tools', ['One'])] }))
    expect(text).toContain('\nIn this issue\n\nThere was news of:\n\n  Tools (1)\n')
    expect(text.match(/There was news of:/g)).toHaveLength(1)
  })

  it('underlines titles, lists the contents with counts, and names what is new', () => {
    const text = issueText(
      sampleProps({
        title: 'The week',
        sections: [section('Fresh', ['One', 'Two'], { isNew: true })],
      }),
    )
    expect(text).toContain('\nThe week\n========\n')
    expect(text).toContain('\n  Fresh (2) NEW\n')
    expect(text).toContain('\nFresh (NEW)\n===========\n\nOne\n---\n')
  })

  it('writes points with their label, and does not double its colon', () => {
    const entry = sampleEntry('One', {
      points: [point('What is it', 'A thing.'), point('Why?', 'So.')],
    })
    const text = issueText(sampleProps({ sections: [section('Some', [], { entries: [entry] })] }))
    expect(text).toContain('\n\nWhat is it: A thing.\n\nWhy? So.\n')
  })

  it('sets lists, quotes and code apart', () => {
    const text = issueText(
      sampleProps({
        outro: [
          {
            type: 'list',
            ordered: false,
            items: [textToProse(`one ${'long '.repeat(20)}`), textToProse('two')],
          },
          { type: 'quote', children: textToProse('said') },
          { type: 'code', text: 'if (a)\n  b()' },
        ],
      }),
    )
    expect(text).toMatch(/\n- one (long ?)+\n {2}long/)
    expect(text).toContain('\n- two\n\n> said\n\n    if (a)\n      b()\n')
  })

  it('ends with the reason, the unsubscribe links and the postal address', () => {
    const text = issueText(sampleProps())
    expect(text.split(`\n${'-'.repeat(72)}\n`)[1]).toBe(
      [
        'You get this because you subscribed to AI Alignment Breakthroughs.',
        '',
        'Unsubscribe:',
        'https://roundup.example/api/roundup/unsubscribe/@@unsubscribe@@',
        'Manage subscriptions:',
        'https://roundup.example/api/roundup/preferences/@@preferences@@',
        'Archive:',
        'https://roundup.example/ai-alignment-breakthroughs',
        '',
        'Alignment Roundup, 1 Example Street, 10115 Berlin',
        '',
      ].join('\n'),
    )
  })
})
