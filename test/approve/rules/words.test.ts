import { beforeAll, describe, expect, it } from '@jest/globals'

import { findSpeller } from '../../../src/spelling/find-speller.js'
import type { Speller } from '../../../src/approve/preflight-facts.js'
import type { Prose } from '../../../src/domain/prose.js'
import { issueWithoutFindings, findingsOf, messagesOf, entryWithPoint } from './sample-findings.js'

const words = (text: string) => ({ content: issueWithoutFindings(entryWithPoint('Pencil', text)) })

describe('a repeated word', () => {
  it.each(['It reads the the model.', 'The the model', 'und und'])('is found in %p', (text) => {
    expect(findingsOf('repeated-word', words(text))).toHaveLength(1)
  })

  it.each([
    'They had had enough of that that is so.',
    'Menschen, die die Zeitung lesen',
    'Duran Duran plays in Bora Bora',
    'the theme',
    'in-in and the. The',
    'step\nstep',
  ])('is not reported in %p', (text) => {
    expect(findingsOf('repeated-word', words(text))).toEqual([])
  })

  it('is found across marks, and not around code', () => {
    const text = (second: 'strong' | 'code'): Prose => [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'open the ' },
          { type: 'text', text: 'the', marks: [second] },
          { type: 'text', text: ' door' },
        ],
      },
    ]
    const entry = (second: 'strong' | 'code') =>
      issueWithoutFindings({
        ...entryWithPoint('Pencil'),
        points: [{ label: 'What is it', text: text(second) }],
      })
    expect(findingsOf('repeated-word', { content: entry('strong') })).toMatchObject([
      { fixes: [{ kind: 'replace', from: 'the the', to: 'the' }] },
    ])
    expect(findingsOf('repeated-word', { content: entry('code') })).toEqual([])
  })
})

describe('a name that is spelt in two ways', () => {
  const often = 'Anthropic and Anthropic and once more Anthropic.'

  it('is changed to the more frequent spelling', () => {
    expect(messagesOf('name-spelling', words(`${often} Then Anthropc.`))).toEqual([
      '“Anthropc” in “Pencil” is written “Anthropic” elsewhere.',
    ])
  })

  it.each([
    ['its genitive', 'Anthropics'],
    ['another name', 'Antarctica'],
    ['a name that is as frequent', 'Anthropc Anthropc Anthropc'],
    ['a heading in capitals', 'ANTHROPIC'],
  ])('is not confused with %s', (_, other) => {
    expect(findingsOf('name-spelling', words(`${often} Then ${other}.`))).toEqual([])
  })

  it('reports different capitals', () => {
    expect(findingsOf('name-spelling', words('OpenAI and OpenAI, then OpenAi'))).toMatchObject([
      {
        fixes: [
          { from: 'OpenAi', to: 'OpenAI' },
          { kind: 'learn-word', word: 'openai' },
        ],
      },
    ])
  })
})

describe('spelling', () => {
  let en: Speller
  let de: Speller
  beforeAll(async () => {
    en = (await findSpeller('en-GB'))!
    de = (await findSpeller('de'))!
  })

  const spelt = (text: string, speller: Speller, language = 'en', learnt = new Set<string>()) => {
    const content = issueWithoutFindings(entryWithPoint('Pencil', text))
    const publication = { ...content.publication, language }
    return findingsOf('spelling', {
      content: { ...content, publication },
      learntWords: learnt,
      speller,
    }).filter(({ place }) => place.kind === 'entry')
  }

  it.each([
    ['teh', 'the'],
    ['definately', 'definitely'],
    ['recieve', 'receive'],
    ['neurn', 'neuron'],
  ])('suggests a correction of %s', (word, better) => {
    expect(spelt(`It is ${word} here.`, en)).toMatchObject([
      {
        fixes: [
          { kind: 'replace', from: word, to: better },
          { kind: 'learn-word', word },
        ],
      },
    ])
  })

  it.each([
    'British colour, behaviour, centre, modelling and organisation',
    'GPT-4, LLaMA, iPhone, AutoGen and xAI are names',
    'see https://exmaple.org/wrng, @handlle and #tagg or mail wrng@exmaple.org',
    'a pre-trained, fine-grained, state-of-the-art interpretability paper that isn’t Anna’s',
    '量子 и модель',
  ])('accepts %p', (text) => {
    expect(spelt(text, en)).toEqual([])
  })

  it('accepts words that the publication has added', () => {
    expect(spelt('The models were finetuned.', en)).toMatchObject([{ key: 'spelling:finetuned' }])
    expect(spelt('The models were finetuned.', en, 'en', new Set(['finetuned']))).toEqual([])
  })

  it('reports a word once', () => {
    expect(spelt('teh teh, Teh and teh', en)).toHaveLength(1)
  })

  it('accepts German compounds, and suggests near nouns', () => {
    const text = 'Die Redaktionssitzung zur Newsletterausgabe in der Zeitnug war vieleicht kurz.'
    expect(spelt(text, de, 'de').map(({ key }) => key)).toEqual([
      'spelling:zeitnug',
      'spelling:vieleicht',
    ])
  })

  it('skips languages without a dictionary', async () => {
    expect(await findSpeller('fr')).toBeUndefined()
  })
})
