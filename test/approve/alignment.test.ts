import { describe, expect, it } from '@jest/globals'

import { findMisalignment } from '../../src/approve/alignment.js'
import { localize } from '../../src/i18n/localize.js'
import { issueWithoutFindings, findingsOf, messagesOf } from './rules/sample-findings.js'

const keyOf = (from: string, dkim: readonly string[], bounceMailbox?: string) =>
  findMisalignment(from, { bounceMailbox, dkimDomains: dkim })?.key

describe('a sender, its signature and its envelope', () => {
  it.each([
    ['news@news.example', ['news.example'], undefined],
    ['news@mail.news.example', ['news.example'], 'bounces@b.news.example'],
    ['news@news.example', ['keys.news.example'], undefined],
    ['news@a.example.co.uk', ['b.example.co.uk'], 'b@c.example.co.uk'],
    ['news@news.example', [], undefined],
    ['news@news.example', ['other.example', 'news.example'], undefined],
    ['news@bücher.example', ['xn--bcher-kva.example'], undefined],
    ['news@NEWS.example', ['news.Example'], 'bounces@News.Example'],
  ])('%s signed for %j with bounces to %s is of one organisation', (from, dkim, bounces) => {
    expect(keyOf(from, dkim, bounces)).toBeUndefined()
  })

  it.each([
    ['news@news.example', ['relay.test'], undefined, 'alignment:dkim'],
    ['news@a.co.uk', ['b.co.uk'], undefined, 'alignment:dkim'],
    ['news@one.github.io', ['two.github.io'], undefined, 'alignment:dkim'],
    ['news@news.example', [], 'bounces@elsewhere.test', 'alignment:bounces'],
    ['news@news.example', ['news.example'], 'bounces@elsewhere.test', 'alignment:bounces'],
  ])('%s signed for %j with bounces to %s is not', (from, dkim, bounces, key) => {
    expect(keyOf(from, dkim, bounces)).toBe(key)
  })

  it('is explained in English and German, with both domains and what to do', () => {
    const why = findMisalignment('news@news.example', { dkimDomains: ['relay.test'] })
    expect(why && localize('en', why)).toMatch(
      /for relay\.test but sent from news\.example.*delivery\.dkim/,
    )
    expect(why && localize('de', why)).toMatch(
      /für relay\.test .* von news\.example.*delivery\.dkim/,
    )
  })

  it('is a finding where the signing domain is known', () => {
    const content = issueWithoutFindings()
    const { address } = content.publication.sender
    expect(findingsOf('sender-alignment', { content })).toEqual([])
    expect(findingsOf('sender-alignment', { content, signing: { dkimDomains: [] } })).toEqual([])
    const signing = { dkimDomains: ['elsewhere.test'] }
    const [finding] = findingsOf('sender-alignment', { content, signing })
    expect(finding).toMatchObject({
      place: { kind: 'publication', field: 'sender' },
      severity: 'advisory',
    })
    const host = address.slice(address.lastIndexOf('@') + 1)
    expect(messagesOf('sender-alignment', { content, signing })).toEqual([
      expect.stringContaining(`sent from ${host}`),
    ])
  })
})
