import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { readReports } from '../../src/receive/read-incoming.js'
import { growthFactor, MOST_LINEAR_GROWTH } from '../support/growth-factor.js'

const FIXTURES = join(import.meta.dirname, '../fixtures/returned')
const samples = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => readFileSync(join(FIXTURES, name)))

const read = (text: string) => readReports(Buffer.from(text, 'latin1'))

const times = (text: string) => (size: number) => text.repeat(Math.ceil(size / text.length))

const HEAD =
  'Return-Path: <>\nFrom: MAILER-DAEMON@a.example\nSubject: Undelivered Mail\nContent-Type: text/plain\n\n'

/** Bodies that make a backtracking pattern slow, or a loop quadratic. */
const ODD: readonly (readonly [string, (size: number) => string])[] = [
  ['one word', times('a')],
  ['letters and at signs', times('a@')],
  ['letters and dots', times('a.')],
  ['addresses', times('a@b.example ')],
  ['a line per address', times('<a@b.example>:\n')],
  ['header fields', times('Received: x\n')],
  ['status fields', times('Final-Recipient: rfc822;a@b.example\nAction: failed\n\n')],
  ['boundaries', times('--b\nContent-Type: text/plain\n\n')],
  ['spaces', times(' ')],
  ['empty lines', times('\n')],
  ['dashes', times('-')],
  ['tags', times('<p>')],
  ['open tags', times('<')],
  ['encoded words', times('=?utf-8?Q?a')],
  ['codes', times('550-5.1.1 ')],
  ['digits and dots', times('5.1.')],
  ['words of failure', times('user mailbox account recipient address ')],
  ['words of quota', times('exceed quota full mailbox ')],
  ['hosts', times('a.b.c.example.')],
  ['braces', times('{"notificationType"')],
]

const SIZE = 40_000

describe('a message of any bytes', () => {
  it.each(ODD)('is read in linear time: %s', (_, body) => {
    const texts = new Map([SIZE / 10, SIZE, 4 * SIZE].map((size) => [size, HEAD + body(size)]))
    const factor = growthFactor((size) => read(texts.get(size) ?? ''), SIZE)
    expect(factor).toBeLessThan(MOST_LINEAR_GROWTH)
  })

  it('gives at least one report, and never fails', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => readReports(bytes).length > 0),
      { numRuns: 500 },
    )
  })

  it('is read as far as it goes when it is cut off or has wrong bytes in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.nat(4000),
        fc.nat(4000),
        fc.uint8Array({ maxLength: 20 }),
        (sample, at, length, put) => {
          const cut = sample.subarray(0, length)
          const bytes = Buffer.concat([cut.subarray(0, at), put, cut.subarray(at)])
          return readReports(bytes).length > 0
        },
      ),
      { numRuns: 500 },
    )
  })

  it('ends at a depth, however deeply messages and parts are nested', () => {
    const nested = `${'Content-Type: message/rfc822\n\n'.repeat(5000)}Subject: x\n\nx`
    expect(read(nested)).toHaveLength(1)
    const parts = Array.from(
      { length: 3000 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${String(at)}\n\n--b${String(at)}\n`,
    )
    expect(read(parts.join(''))).toHaveLength(1)
  })

  it('has a bounded number of reports, of bounded length', () => {
    const many = Array.from(
      { length: 5000 },
      (_, at) =>
        `Final-Recipient: rfc822; a${String(at)}@b.example\nAction: failed\nStatus: 5.1.1\n`,
    )
    const reports = read(
      `From: MAILER-DAEMON@a.example\nContent-Type: message/delivery-status\n\n${many.join('\n')}`,
    )
    expect(reports.length).toBeLessThanOrEqual(500)
    const long = read(`${HEAD}<a@b.example>: ${'550 user unknown '.repeat(1000)}`)
    expect(long[0]?.diagnostic?.length).toBeLessThanOrEqual(500)
  })
})
