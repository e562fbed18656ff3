import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { readReports } from '../../src/receive/read-incoming.js'
import type { Report } from '../../src/receive/reports/report.js'

/** Messages as servers really sent them, beside the checkout; nothing of them is part of it. */
const CORPUS = join(import.meta.dirname, '../../../shared/bounces')
const LEAST_RIGHT = 0.97

type Row = {
  readonly recipient: string
  readonly reason: string
  readonly hard: 0 | 1
  readonly action: string
}

const NO_ADDRESS = 'undisclosed-recipient-in-headers'

const kindsOf = ({ action, reason }: Row): readonly string[] => {
  if (reason === 'feedback') return ['complaint']
  if (reason === 'delivered') return ['delivered']
  return action === 'delayed' ? ['delay', 'bounce'] : ['bounce']
}

const isRight = (row: Row, reports: readonly Report[]): boolean =>
  reports.some(
    ({ kind, permanentAddress, recipient }) =>
      (recipient?.toLowerCase() === row.recipient.toLowerCase() ||
        (recipient === null && row.recipient.startsWith(NO_ADDRESS))) &&
      permanentAddress === (row.hard === 1) &&
      kindsOf(row).includes(kind),
  )

const isQuiet = (reports: readonly Report[]): boolean =>
  reports.every(({ kind }) => kind === 'autoReply' || kind === 'unknown')

const describeWithCorpus = existsSync(CORPUS) ? describe : describe.skip

describeWithCorpus('messages as servers really sent them', () => {
  it(`are read right in at least ${String(100 * LEAST_RIGHT)} of 100 rows`, () => {
    const text = readFileSync(join(CORPUS, 'expected.json'), 'utf8')
    const files = Object.entries(JSON.parse(text) as Record<string, Row[]>)
    const rows = files.flatMap(([file, expected]) => {
      const reports = readReports(readFileSync(join(CORPUS, 'mails', file)))
      return expected.length === 0
        ? [isQuiet(reports)]
        : expected.map((row) => isRight(row, reports))
    })
    expect(rows.filter(Boolean).length / rows.length).toBeGreaterThanOrEqual(LEAST_RIGHT)
  })
})
