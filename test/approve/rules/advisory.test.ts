import { describe, expect, it } from '@jest/globals'

import type { EntryContent } from '../../../src/domain/content.js'
import { DEFAULT_POINTS } from '../../../src/domain/points.js'
import { textToProse } from '../../../src/domain/prose.js'
import { canonicalUrl } from '../../../src/domain/urls/canonical-url.js'
import { section } from '../../support/sample-content.js'
import { languagesWith } from '../../../src/i18n/languages.js'
import { issueWithoutFindings, findingsOf, messagesOf, entryWithPoint } from './sample-findings.js'

const picture = (alt: string): Partial<EntryContent> => ({
  image: { alt, height: 1, url: 'https://example.org/a.png', width: 1 },
})

describe('points and sources', () => {
  const points = DEFAULT_POINTS.filter(({ key }) => key === 'what' || key === 'use')

  it('names the required points that an entry does not answer', () => {
    expect(
      messagesOf('missing-point', {
        content: issueWithoutFindings(entryWithPoint('Pencil')),
        points,
      }),
    ).toEqual(['“Pencil” does not answer “What is it good for”.'])
  })

  it('takes another wording of the label for an answer, and an empty text for none', () => {
    const text = textToProse('Writing.')
    const answered = entryWithPoint('Pencil', 'A pencil.', {
      points: [
        { label: "What's it", text: textToProse('A pencil.') },
        { label: 'What is it good for', text },
      ],
    })
    const empty = { ...answered, points: [{ key: 'what', label: 'What is it', text: [] }] }
    expect(
      messagesOf('missing-point', { content: issueWithoutFindings(answered), points }),
    ).toEqual([])
    expect(messagesOf('missing-point', { content: issueWithoutFindings(empty), points })).toEqual([
      '“Pencil” does not answer “What is it”, “What is it good for”.',
    ])
    expect(messagesOf('empty-point', { content: issueWithoutFindings(empty) })).toEqual([
      '“What is it” of “Pencil” has no text.',
    ])
  })

  it('asks a section for its own points, and an aside for none', () => {
    const content = {
      ...issueWithoutFindings(),
      sections: [
        section('Art', [], { entries: [entryWithPoint('Pencil')] }),
        section('Else', [], { entries: [entryWithPoint('News')], kind: 'aside' }),
      ],
    }
    const pointsOfSection = new Map([['art', points.filter(({ key }) => key === 'what')]])
    expect(findingsOf('missing-point', { content, points, pointsOfSection })).toEqual([])
  })

  it('report an entry without a source, and a highlight without text', () => {
    const content = {
      ...issueWithoutFindings(entryWithPoint('Pencil', 'It works.', { sources: [] })),
      highlights: [entryWithPoint('Told', 'x'), { ...entryWithPoint('Untold'), points: [] }],
    }
    expect(messagesOf('missing-source', { content })).toEqual(['“Pencil” has no source.'])
    expect(messagesOf('untold-entry', { content })).toEqual([
      'The highlight “Untold” has no text yet.',
    ])
  })

  it('report an entry without text, where entries answer points', () => {
    const untold = { ...entryWithPoint('Bare'), body: [], points: [] }
    const content = issueWithoutFindings(entryWithPoint('Pencil', 'It works.'), untold)
    const asked = points.map((point) => ({ ...point, required: false }))
    expect(messagesOf('untold-entry', { content, points: asked })).toEqual([
      '“Bare” has no text yet: none of its points is answered.',
    ])
    expect(messagesOf('untold-entry', { content, points: [] })).toEqual([])
  })

  it('report two entries with the same source, however it is written', () => {
    const source = (url: string) => ({ sources: [{ url, canonicalUrl: canonicalUrl(url) }] })
    const content = issueWithoutFindings(
      entryWithPoint('One', 'It works.', source('https://arxiv.org/abs/2309.08600v2')),
      entryWithPoint('Other', 'It works.', source('https://www.arxiv.org/pdf/2309.08600.pdf')),
    )
    expect(messagesOf('same-source-twice', { content })).toEqual([
      '“Other” has the same source as “One”.',
    ])
  })

  it('name the issue that had a source before, and offer to mark a follow-up', () => {
    const url = 'https://twitter.com/alice/status/1711074491399352807'
    const pencil = entryWithPoint('Pencil', 'It works.', {
      sources: [{ url, canonicalUrl: canonicalUrl(url) }],
    })
    const telling = { date: '2023-10-01', entryId: 'old', issueId: 'no9', number: 9 }
    const earlier = new Map([
      ['https://x.com/i/status/1711074491399352807', telling],
      [pencil.entryId, { ...telling, date: '2023-09-01', issueId: 'no5', number: 5 }],
    ])
    const facts = { content: issueWithoutFindings(pencil), earlier }
    expect(messagesOf('featured-before', facts)).toEqual(['“Pencil” was featured in No. 9.'])
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
  const subject = (text: string) => ({ content: { ...issueWithoutFindings(), subject: text } })
  const preheader = (text: string) => ({ content: { ...issueWithoutFindings(), preheader: text } })

  it('counts a subject by its characters, an emoji as one', () => {
    expect(messagesOf('subject-length', subject('✏️'.repeat(20)))).toEqual([])
    expect(messagesOf('subject-length', subject('x'.repeat(81)))).toEqual([
      'The subject has 81 characters; phones show 40.',
    ])
  })

  it.each([
    ['', 'There is no preheader. Inboxes show the first line of the e-mail instead.'],
    ['two ways to see inside a model', 'The preheader repeats the subject.'],
    ['Short', 'The preheader has 5 characters; there is room for more.'],
    ['x'.repeat(101), 'The preheader has 101 characters; inboxes show 100.'],
  ])('says of the preheader %p: %s', (text, said) => {
    expect(messagesOf('preheader-length', preheader(text))).toEqual([said])
  })

  it('shortens a title of 500 characters in the finding', () => {
    const [said] = messagesOf('title-length', {
      content: issueWithoutFindings(entryWithPoint('A long title '.repeat(38))),
    })
    expect(said).toMatch(/^The title “A long title .{0,60}…” has 493 characters/)
  })
})

describe('sections, pictures and the publication', () => {
  it('offers to remove an empty section', () => {
    const emptySections = [{ name: 'Art', slug: 'art' }]
    expect(
      findingsOf('empty-section', { content: issueWithoutFindings(), emptySections }),
    ).toMatchObject([{ fixes: [{ kind: 'remove-section', slug: 'art' }] }])
  })

  it.each(['', ' ', 'IMG_1234.jpg', 'DSC0042', 'screenshot.png'])(
    'treats the alt text %p as missing',
    (alt) => {
      expect(
        findingsOf('alt-text', {
          content: issueWithoutFindings(entryWithPoint('A', 'Yes.', picture(alt))),
        }),
      ).toHaveLength(1)
    },
  )

  it('accepts a description as an alt text', () => {
    const content = issueWithoutFindings(
      entryWithPoint('A', 'Yes.', picture('A chart that rises from 3 to 9')),
    )
    expect(findingsOf('alt-text', { content })).toEqual([])
  })

  it('reports an accent colour without enough contrast, and a missing postal address', () => {
    const { publication } = issueWithoutFindings()
    const content = {
      ...issueWithoutFindings(),
      publication: { ...publication, look: { accent: '#ffe082' }, postalAddress: ' ' },
    }
    expect(messagesOf('contrast', { content })).toEqual([
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
    expect(findingsOf('byte-size', { bytes, content: issueWithoutFindings() })).toMatchObject([
      { fixes: [{ kind: 'short-form', entryIds: ['big'] }] },
    ])
    expect(
      findingsOf('byte-size', {
        bytes: { ...bytes, askedBytes: 90_000 },
        content: issueWithoutFindings(),
      }),
    ).toEqual([])
  })

  it('says why a source did not open', () => {
    const url = 'https://example.org/gone'
    const content = issueWithoutFindings(
      entryWithPoint('A', 'Yes.', { sources: [{ url, canonicalUrl: url }] }),
    )
    const deadLinks = [{ url, why: { key: 'findings:linkStatus', values: { status: 404 } } }]
    expect(messagesOf('dead-link', { content, deadLinks })).toEqual([
      'The source “https://example.org/gone” of “A” cannot be opened: the server answered 404.',
    ])
  })
})

describe('the language of a publication', () => {
  const inFrench = () => {
    const content = issueWithoutFindings()
    return { ...content, publication: { ...content.publication, language: 'fr' } }
  }

  it('without any texts is named, as its readers get English ones', () => {
    expect(
      messagesOf('language-texts', { content: inFrench(), languages: languagesWith() }),
    ).toMatchObject([expect.stringContaining('français')])
  })

  it('with texts of the host is no finding, nor is a shipped one', () => {
    const languages = languagesWith({ fr: { newsletter: { unsubscribe: 'Se désabonner' } } })
    expect(messagesOf('language-texts', { content: inFrench(), languages })).toEqual([])
    expect(messagesOf('language-texts', { content: issueWithoutFindings(), languages })).toEqual([])
  })
})
