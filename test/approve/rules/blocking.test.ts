import { describe, expect, it } from '@jest/globals'

import { findBlockingFindings, applyRules } from '../../../src/approve/apply-rules.js'
import { textToProse } from '../../../src/domain/prose.js'
import { sampleContent, section } from '../../support/sample-content.js'
import { issueWithoutFindings, findingsOf, messagesOf, entryWithPoint } from './sample-findings.js'

const from = (url: string) => ({ sources: [{ url, canonicalUrl: url }] })

describe('what blocks an approval', () => {
  it('is nothing in an issue as it should be', () => {
    expect(applyRules({ content: issueWithoutFindings() })).toEqual([])
    expect(findBlockingFindings({ content: sampleContent() })).toEqual([])
  })

  it('is a missing subject and an empty lineup', () => {
    const content = { ...issueWithoutFindings(), sections: [], subject: '  ' }
    expect(findBlockingFindings({ content }).map(({ rule }) => rule)).toEqual([
      'no-subject',
      'empty-lineup',
    ])
  })

  it.each([
    ['htp:/arxiv.org/abs/2309.08600', 'https://arxiv.org/abs/2309.08600'],
    ['www.example.org/paper', 'https://www.example.org/paper'],
    ['http//example.org', 'https://example.org'],
    ['https:/example.org/a b', 'https://example.org/ab'],
  ])('is the source %s, which one click fixes', (url, to) => {
    const [finding] = findingsOf('unsafe-url', {
      content: issueWithoutFindings(entryWithPoint('A', 'Yes.', from(url))),
    })
    expect(finding?.fixes).toEqual([expect.objectContaining({ kind: 'replace', from: url, to })])
  })

  it.each([
    'javascript:alert(1)',
    'ftp://example.org',
    'https://user:pw@example.org',
    '',
    'see mail',
  ])('is the source %p, which has no automatic fix', (url) => {
    const [finding] = findingsOf('unsafe-url', {
      content: issueWithoutFindings(entryWithPoint('A', 'Yes.', from(url))),
    })
    expect(finding).toMatchObject({ fixes: [], severity: 'blocking' })
  })

  it('is a link that readers do not get', () => {
    const place = { kind: 'issue', field: 'introduction' } as const
    const lost = { links: [{ place, text: 'the paper', url: 'javascript:x' }], rows: 0 }
    expect(findBlockingFindings({ content: issueWithoutFindings(), lost })).toEqual([
      expect.objectContaining({ place, rule: 'unsafe-url' }),
    ])
  })

  it('is an entry that appears twice, of which the last can be removed', () => {
    const pencil = entryWithPoint('A pencil')
    const content = { ...issueWithoutFindings(pencil), highlights: [pencil] }
    const [finding, ...others] = findBlockingFindings({ content })
    expect(others).toEqual([])
    expect(finding?.fixes).toEqual([
      { kind: 'remove-item', entryId: pencil.entryId, section: 'tools' },
    ])
  })

  it.each([
    'TK',
    'Cost: TK dollars',
    'TODO: ask Anna',
    'lorem ipsum dolor',
    'It costs ??? euros',
    'XXX',
    '[insert link here]',
    '(TKTK)',
  ])('is the placeholder in %p', (words) => {
    expect(
      findingsOf('placeholder-text', { content: issueWithoutFindings(entryWithPoint('A', words)) }),
    ).toHaveLength(1)
  })

  it.each([
    'HTK and TKIs are drugs',
    'TK-421 is not at its post',
    'Really???',
    'A todo list app',
    'XX chromosomes',
    'the tk toolkit',
    'MIXXX is a mixer',
  ])('is no placeholder in %p', (words) => {
    expect(
      findingsOf('placeholder-text', { content: issueWithoutFindings(entryWithPoint('A', words)) }),
    ).toEqual([])
  })

  it('is a placeholder wherever readers would see it, but not in code', () => {
    const code = [
      { type: 'paragraph', children: [{ type: 'text', text: 'TODO', marks: ['code'] }] },
    ] as const
    const content = {
      ...issueWithoutFindings(entryWithPoint('TK')),
      introduction: code,
      outro: textToProse('TK'),
      subject: 'TK and more of it today',
      sections: [section('TK', [], { entries: [entryWithPoint('TK')] })],
    }
    const places = findingsOf('placeholder-text', { content }).map(({ place }) => place)
    expect(places.map((place) => ('field' in place ? place.field : place.kind))).toEqual([
      'subject',
      'section',
      'title',
      'outro',
    ])
  })

  it('is one sentence per finding, with the title of the entry', () => {
    const content = issueWithoutFindings(
      entryWithPoint('Sparse Autoencoders', 'TK', from('htp:/arxiv.org')),
    )
    expect([
      ...messagesOf('unsafe-url', { content }),
      ...messagesOf('placeholder-text', { content }),
    ]).toEqual([
      'The source “htp:/arxiv.org” of “Sparse Autoencoders” is not a valid address.',
      '“TK” in “Sparse Autoencoders” is a placeholder. Replace it.',
    ])
  })

  it('is listed before advisory findings', () => {
    const severities = applyRules({
      content: issueWithoutFindings(
        entryWithPoint('A', 'the the', { sources: [] }),
        entryWithPoint('B', 'TK'),
      ),
    }).map(({ severity }) => severity)
    expect(severities).toEqual(['blocking', 'advisory', 'advisory'])
  })
})
