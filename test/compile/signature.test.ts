import { generateKeyPairSync } from 'node:crypto'

import { describe, expect, it } from '@jest/globals'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'

import { dkimSigner } from '../../src/outgoing/dkim-signer.js'
import { mimeComposer } from '../../src/outgoing/mime-composer.js'
import { compileSkeleton } from '../../src/compile/compile-skeleton.js'
import { messageWriter } from '../../src/compile/message-writer.js'
import { ed25519Keys, pemOf, rsaKeys } from '../support/dkim-keys.js'
import { PREPENDED } from '../signatures/prepended.js'
import { issueWithoutEntries, renderedParts } from './issue-without-entries.js'

const domain = 'news.example'

const rsa = rsaKeys('rsa')
const ed25519 = ed25519Keys('ed')

const signers = [rsa, ed25519].map(({ pem, selector }) =>
  dkimSigner({ domain, selector, privateKey: pem }),
)

const RECORDS: Readonly<Record<string, string>> = Object.fromEntries(
  [rsa, ed25519].map(({ record, selector }) => [`${selector}._domainkey.${domain}`, record]),
)

const resolver = (name: string): Promise<string[][]> => {
  const record = RECORDS[name]
  return record === undefined
    ? Promise.reject(Object.assign(new Error('none'), { code: 'ENOTFOUND' }))
    : Promise.resolve([[record]])
}

const verdicts = async (message: Buffer): Promise<Record<string, string>> => {
  const { results } = await dkimVerify(message, { resolver })
  return Object.fromEntries(
    results.map(({ selector, status }): [string, string] => [selector ?? '', status.result]),
  )
}

const reader = (address: string, name: string) => ({
  to: { address, name },
  messageId: `${address.slice(0, 3)}@news.example`,
  date: new Date('2026-11-22T12:00:00Z'),
  unsubscribe: `https://news.example/u/${address}`,
  preferences: `https://news.example/p/${address}`,
})

const signed = async (address = 'ada@example.org', name = 'Ada'): Promise<Buffer> => {
  const rendered = { ...renderedParts, html: `${renderedParts.html}\n\n\n` }
  const args = {
    archive: 'https://news.example/a',
    content: issueWithoutEntries(),
    mime: mimeComposer,
    rendered,
  }
  return messageWriter(await compileSkeleton(args), signers)(reader(address, name))
}

const GOOD = { ed: 'pass', rsa: 'pass' }

describe('a signed message', () => {
  it.each([
    ['ada@example.org', 'Ada'],
    ['yamada@example.org', '山田 太郎'],
    ['long@example.org', 'A name of  many   words '.repeat(8)],
  ])('verifies with both keys for %s', async (address, name) => {
    expect(await verdicts(await signed(address, name))).toEqual(GOOD)
  })

  it('names in h= what a one-click unsubscription needs, and its sender and subject once too often', async () => {
    const text = (await signed()).toString('latin1')
    const [, names = ''] = /\bh=([^;]+);/.exec(text) ?? []
    const counted = names.replace(/\s/g, '').split(':')
    expect(counted).toEqual(
      expect.arrayContaining(['list-unsubscribe', 'list-unsubscribe-post', 'list-id', 'to']),
    )
    for (const name of [
      'from',
      'subject',
      'list-id',
      'list-unsubscribe',
      'list-unsubscribe-post',
    ]) {
      expect(counted.filter((other) => other === name)).toHaveLength(2)
    }
    expect(text).not.toMatch(/\bl=\d/)
  })

  it.each([
    ['its subject', /Subject: Twenty/, 'Subject: Thirty'],
    ['who is led out', /u\/ada@example/, 'u/eve@example'],
    ['a word of its body', /Slow is|Leave:/, 'Stay: '],
    ['whether one click will do', /List-Unsubscribe-Post: List/, 'List-Unsubscribe-Post: Lost'],
    [
      'another way out above',
      /List-Unsubscribe:/,
      'List-Unsubscribe: <https://evil.example>\r\nList-Unsubscribe:',
    ],
    ['another From above', /From: /, 'From: Eve <eve@example.org>\r\nFrom: '],
    ['another Subject above', /Subject: /, 'Subject: Free money\r\nSubject: '],
    ['a line added behind', /$/, 'more\r\n'],
  ])('fails once somebody changes %s', async (_, from, to) => {
    const message = (await signed()).toString('latin1')
    const changed = message.replace(from, to)
    expect(changed).not.toBe(message)
    const results = await verdicts(Buffer.from(changed, 'latin1'))
    expect(Object.values(results)).not.toContain('pass')
  })

  it.each(PREPENDED)('fails below a second “%s”', async (field) => {
    const message = (await signed()).toString('latin1')
    const results = await verdicts(Buffer.from(`${field}\r\n${message}`, 'latin1'))
    expect(Object.values(results)).toHaveLength(2)
    expect(Object.values(results)).not.toContain('pass')
  })

  it('still verifies below a field that the way there adds', async () => {
    const message = (await signed()).toString('latin1')
    for (const field of ['Received: from a by b', 'Feedback-ID: a:b:c:relay', 'X-Mailer: none'])
      expect(await verdicts(Buffer.from(`${field}\r\n${message}`, 'latin1'))).toEqual(GOOD)
  })

  it('keeps every line of its head within 78 octets', async () => {
    const head = (await signed()).toString('latin1').split('\r\n\r\n')[0] ?? ''
    const signatures = head.slice(0, head.indexOf('\r\nFrom:'))
    expect(Math.max(...signatures.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78)
  })
})

describe('a key that cannot sign', () => {
  const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' })

  it.each([
    ['no PEM', 'secret', 'no private key in PEM form'],
    ['1024 bits', rsaKeys('a', 1024).pem, 'it has 1024 bits'],
    ['another kind', pemOf(curve.privateKey), 'of the kind ec'],
  ])('is refused with a sentence: %s', (_, privateKey, sentence) => {
    expect(() => dkimSigner({ domain, selector: 'a', privateKey })).toThrow(sentence)
  })
})
