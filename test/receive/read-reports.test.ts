import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { readReports } from '../../src/receive/read-incoming.js'
import type { Report } from '../../src/receive/reports/report.js'

const FIXTURES = join(import.meta.dirname, '../fixtures/returned')

type Expected = { readonly source: string; readonly reports: readonly Partial<Report>[] }

const expected = JSON.parse(readFileSync(join(FIXTURES, 'expected.json'), 'utf8')) as Record<
  string,
  Expected
>

const essential = ({ kind, permanentAddress, reason, recipient }: Report) => ({
  kind,
  recipient,
  permanentAddress,
  reason,
})

describe('what a message that came back says', () => {
  it.each(Object.entries(expected))('is read from %s', (file, { reports }) => {
    expect(readReports(readFileSync(join(FIXTURES, file))).map(essential)).toEqual(reports)
  })

  it('has an expected answer for every sample', () => {
    const files = readdirSync(FIXTURES).filter((name) => name.endsWith('.eml'))
    expect(files.sort()).toEqual(Object.keys(expected).sort())
  })

  it('gives the status, the reply code and the words of the server', () => {
    expect(readReports(readFileSync(join(FIXTURES, '001-dsn-unknown-user.eml')))).toEqual([
      {
        kind: 'bounce',
        recipient: 'ada@mx.example',
        delivery: null,
        permanentAddress: true,
        reason: 'userUnknown',
        status: '5.1.1',
        reply: 550,
        diagnostic: '550 5.1.1 User unknown',
      },
    ])
  })
})
