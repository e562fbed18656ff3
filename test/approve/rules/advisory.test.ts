import { describe, expect, it } from '@jest/globals'

import type { EntryContent } from '../../../src/domain/content.js'
import { DEFAULT_POINTS } from '../../../src/domain/points.js'
import { textToProse } from '../../../src/domain/prose.js'
import { canonicalUrl } from '../../../src/domain/urls/canonical-url.js'
import { section } from '../../support/sample-content.js'
import { languagesWith } from '../../../src/i18n/languages.js'
import { calm, findingsOf, saidBy, told } from './a-newsroom.js'

const picture = (alt: string): Partial<EntryContent> => ({
  image: { alt, height: 1, url: 'https://example.org/a.png', width: 1 },
})

describe('points and sources', () => {
  const points = DEFAULT_POINTS.filter(({ key }) => key === 'what' || key === 'use')

  it('names the required points that an entry does not answer', () => {
    expect(saidBy('missing-point', { content: calm(told('Pencil')), points })).toEqual([
      '“Pencil” does not answer “What is it good for”.',
    ])
  })

  it('takes another wording of the label for an answer, and an empty text for none', () => {
    const text = textToProse('Writing.')
    const answered = told('Pencil', 'A pencil.', {
      points: [
        { label: "What's it", text: textToProse('A pencil.') },
        { label: 'What is it good for', text },
      ],
    })
    const empty = { ...answered, points: [{ key: 'what', label: 'What is it', text: [] }] }
    expect(saidBy('missing-point', { content: calm(answered), points })).toEqual([])
    expect(saidBy('missing-point', { content: calm(empty), points })).toEqual([
      '“Pencil” does not answer “What is it”, “What is it good for”.',
    ])
    expect(saidBy('empty-point', { content: calm(empty) })).toEqual([
      '“What is it” of “Pencil” has no text.',
    ])
  })

  it('asks a section for its own points, and an aside for none', () => {
    const content = {
      ...calm(),
      sections: [
        section('Art', [], { entries: [told('Pencil')] }),
        section('Else', [], { entries: [told('News')], kind: 'aside' }),
      ],
    }
    const pointsOfSection = new Map([['art', points.filter(({ key }) => key === 'what')]])
    expect(findingsOf('missing-point', { content, points, pointsOfSection })).toEqual([])
  })

  it('report an entry without a source, and a highlight without text', () => {
    const content = {
      ...calm(told('Pencil', 'It works.', { sources: [] })),
      highlights: [told('Told', 'x'), { ...told('Untold'), points: [] }],
    }
    expect(saidBy('missing-source', { content })).toEqual(['“Pencil” has no source.'])
    expect(saidBy('untold-entry', { content })).toEqual(['The highlight “Untold” has no text yet.'])
  })

  it('report an entry without text, where entries answer points', () => {
    const untold = { ...told('Bare'), body: [], points: [] }
    const content = calm(told('Pencil', 'It works.'), untold)
    const asked = points.map((point) => ({ ...point, required: false }))
    expect(saidBy('untold-entry', { content, points: asked })).toEqual([
      '“Bare” has no text yet: none of its points is answered.',
    ])
    expect(saidBy('untold-entry', { content, points: [] })).toEqual([])
  })

  it('report two entries with the same source, however it is written', () => {
    const source = (url: string) => ({ sources: [{ url, canonicalUrl: canonicalUrl(url) }] })
    const content = calm(
      told('One', 'It works.', source('https://arxiv.org/abs/2309.08600v2')),
      told('Other', 'It works.', source('https://www.arxiv.org/pdf/2309.08600.pdf')),
    )
    expect(saidBy('same-source-twice', { content })).toEqual([
      '“Other” has the same source as “One”.',
    ])
  })

  it('name the issue that had a source before, and offer to mark a follow-up', () => {
    const url = 'https://twitter.com/alice/status/1711074491399352807'
    const pencil = told('Pencil', 'It works.', {
      sources: [{ url, canonicalUrl: canonicalUrl(url) }],
    })
    const telling = { date: '2023-10-01', entryId: 'old', issueId: 'no9', number: 9 }
    const earlier = new Map([
      ['https://x.com/i/status/1711074491399352807', telling],
      [pencil.entryId, { ...telling, date: '2023-09-01', issueId: 'no5', number: 5 }],
    ])
    const facts = { content: calm(pencil), earlier }
    expect(saidBy('featured-before', facts)).toEqual(['“Pencil” was featured in No. 9.'])
    expect(findingsOf('featured-before', facts)[0]).toMatchObject({
      fixes: [{ kind: 'mark-follow-up', entryId: pencil.entryId, of: 'old' }, {}],
      issueId: 'no9',
    })
    expect(
      findingsOf('featured-before', { ...facts, followUps: new Set([pencil.entryId]) }),
    ).toEqual([])
  })
})

describe('subject, preheader and titles in inboxes', () => {
  const subject = (text: string) => ({ content: { ...calm(), subject: text } })
  const preheader = (text: string) => ({ content: { ...calm(), preheader: text } })

  it('counts a subject by its characters, an emoji as one', () => {
    expect(saidBy('subject-length', subject('✏️'.repeat(20)))).toEqual([])
    expect(saidBy('subject-length', subject('x'.repeat(81)))).toEqual([
      'The subject has 81 characters; phones show 40.',
    ])
  })

  it.each([
    ['', 'There is no preheader. Inboxes show the first line of the e-mail instead.'],
    ['two ways to see inside a model', 'The preheader repeats the subject.'],
    ['Short', 'The preheader has 5 characters; there is room for more.'],
    ['x'.repeat(101), 'The preheader has 101 characters; inboxes show 100.'],
  ])('says of the preheader %p: %s', (text, said) => {
    expect(saidBy('preheader-length', preheader(text))).toEqual([said])
  })

  it('shortens a title of 500 characters in the finding', () => {
    const [said] = saidBy('title-length', { content: calm(told('A long title '.repeat(38))) })
    expect(said).toMatch(/^The title “A long title .{0,60}…” has 493 characters/)
  })
})

describe('sections, pictures and the publication', () => {
  it('offers to remove an empty section', () => {
    const emptySections = [{ name: 'Art', slug: 'art' }]
    expect(findingsOf('empty-section', { content: calm(), emptySections })).toMatchObject([
      { fixes: [{ kind: 'remove-section', slug: 'art' }] },
    ])
  })

  it.each(['', ' ', 'IMG_1234.jpg', 'DSC0042', 'screenshot.png'])(
    'treats the alt text %p as missing',
    (alt) => {
      expect(
        findingsOf('alt-text', { content: calm(told('A', 'Yes.', picture(alt))) }),
      ).toHaveLength(1)
    },
  )

  it('accepts a description as an alt text', () => {
    const content = calm(told('A', 'Yes.', picture('A chart that rises from 3 to 9')))
    expect(findingsOf('alt-text', { content })).toEqual([])
  })

  it('reports an accent colour without enough contrast, and a missing postal address', () => {
    const { publication } = calm()
    const content = {
      ...calm(),
      publication: { ...publication, look: { accent: '#ffe082' }, postalAddress: ' ' },
    }
    expect(saidBy('contrast', { content })).toEqual([
      expect.stringMatching(
        /^The accent colour #ffe082 is hard to read. E-mails use #[0-9a-f]{6}\ instead.$/,
      ),
    ])
    expect(findingsOf('postal-address', { content })).toHaveLength(1)
  })

  it('offers the short form of the costliest entries for a mail that would be clipped', () => {
    const bytes = {
      totalBytes: 100_000,
      limitBytes: 104_448,
      askedBytes: 107_000,
      entries: { small: 900, big: 9000, middle: 3000 },
      sections: {},
      shortened: [],
      leftOut: [],
    }
    expect(findingsOf('byte-size', { bytes, content: calm() })).toMatchObject([
      { fixes: [{ kind: 'short-form', entryIds: ['big'] }] },
    ])
    expect(
      findingsOf('byte-size', { bytes: { ...bytes, askedBytes: 90_000 }, content: calm() }),
    ).toEqual([])
  })

  it('says why a source did not open', () => {
    const url = 'https://example.org/gone'
    const content = calm(told('A', 'Yes.', { sources: [{ url, canonicalUrl: url }] }))
    const deadLinks = [{ url, why: { key: 'findings:linkStatus', values: { status: 404 } } }]
    expect(saidBy('dead-link', { content, deadLinks })).toEqual([
      'The source “https://example.org/gone” of “A” cannot be opened: the server answered 404.',
    ])
  })
})

describe('the language of a publication', () => {
  const inFrench = () => {
    const content = calm()
    return { ...content, publication: { ...content.publication, language: 'fr' } }
  }

  it('without any texts is named, as its readers get English ones', () => {
    expect(
      saidBy('language-texts', { content: inFrench(), languages: languagesWith() }),
    ).toMatchObject([expect.stringContaining('français')])
  })

  it('with texts of the host is no finding, nor is a shipped one', () => {
    const languages = languagesWith({ fr: { newsletter: { unsubscribe: 'Se désabonner' } } })
    expect(saidBy('language-texts', { content: inFrench(), languages })).toEqual([])
    expect(saidBy('language-texts', { content: calm(), languages })).toEqual([])
  })
})
