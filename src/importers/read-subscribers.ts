import { CsvError, parse } from 'csv-parse/sync'

import { parseAddress, normalizeAddress } from '../domain/address.js'
import { Fault } from '../domain/fault.js'

export type SubscriberRow = {
  readonly line: number
  readonly address: string
  readonly normalizedAddress: string
  readonly name: string
}

export type RejectedRow = { readonly line: number; readonly reason: string }

export type SubscriberRows = {
  readonly rows: number
  readonly accepted: readonly SubscriberRow[]
  readonly rejected: readonly RejectedRow[]
}

type Parsed = {
  readonly info: { readonly lines: number }
  readonly record: Readonly<Record<string, string>>
}

const headerOf = (text: string): string => text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? ''

/** Spreadsheets write semicolons where the comma parts decimals. */
const delimiterOf = (text: string): string => {
  const header = headerOf(text)
  return [',', ';', '\t'].find((delimiter) => header.includes(delimiter)) ?? ','
}

const parseRows = (text: string): Parsed[] => {
  try {
    return parse<Parsed>(text, {
      bom: true,
      delimiter: delimiterOf(text),
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Fault('INPUT_INVALID', `The file is no CSV: ${error.message}`, {}, { cause: error })
  }
}

const checkHeader = (text: string): void => {
  const names = headerOf(text).toLowerCase().split(delimiterOf(text))
  if (names.some((name) => name.trim().replace(/^"|"$/g, '') === 'email')) return
  throw new Fault('INPUT_INVALID', 'Line 1: expected a header with the columns email and name.', {
    line: 1,
  })
}

/**
 * Reads a list of subscribers: columns `email` and, if there is one, `name`. Pure.
 *
 * @throws {Fault} INPUT_INVALID for what is no CSV or has no such header
 */
export const readSubscribers = (text: string): SubscriberRows => {
  checkHeader(text)
  const accepted: SubscriberRow[] = []
  const rejected: RejectedRow[] = []
  const seen = new Map<string, number>()
  const rows = parseRows(text)
  for (const { info, record } of rows) {
    const line = info.lines
    const address = parseAddress(record['email'] ?? '')
    const normalizedAddress = address && normalizeAddress(address)
    if (!address || !normalizedAddress)
      rejected.push({ line, reason: 'This is no e-mail address.' })
    else if (seen.has(normalizedAddress)) {
      rejected.push({
        line,
        reason: `The address stands in line ${String(seen.get(normalizedAddress))} already.`,
      })
    } else {
      seen.set(normalizedAddress, line)
      accepted.push({ address, line, name: record['name'] ?? '', normalizedAddress })
    }
  }
  return { accepted, rejected, rows: rows.length }
}
