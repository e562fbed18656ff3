import { Readable } from 'node:stream'
import { setImmediate as otherEvents } from 'node:timers/promises'

import { CsvError, parse } from 'csv-parse'

import { parseAddress, normalizeAddress } from '../../domain/addresses/address.js'
import { Fault } from '../../domain/fault.js'
import { MAX_LENGTHS } from '../../domain/max-lengths.js'

export type SubscriberRow = {
  readonly line: number
  readonly address: string
  readonly normalizedAddress: string
  readonly name: string
}

export type RejectedRow = { readonly line: number; readonly reason: string }

type Parsed = { readonly line: number; readonly email: string; readonly name: string }

/** How many characters the parser gets at once; it does not pause within them. */
const CHUNK = 16_384

/** Limits a row, because a quote that is never closed would include the rest of the list. */
const MAX_ROW_BYTES = 100_000

const headerOf = (text: string): string =>
  text
    .slice(0, MAX_ROW_BYTES)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/, 1)[0] ?? ''

const LONG_NAME = `The name is longer than ${MAX_LENGTHS.name} characters; shorten it.`

/** Spreadsheets use semicolons in countries with decimal commas. */
const delimiterOf = (text: string): string => {
  const header = headerOf(text)
  return [',', ';', '\t'].find((delimiter) => header.includes(delimiter)) ?? ','
}

const checkHeader = (text: string): void => {
  const names = headerOf(text).toLowerCase().split(delimiterOf(text))
  if (names.some((name) => name.trim().replace(/^"|"$/g, '') === 'email')) return
  throw new Fault('INPUT_INVALID', 'Line 1: expected a header with the columns email and name.', {
    line: 1,
  })
}

async function* chunksOf(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += CHUNK) {
    yield text.slice(at, at + CHUNK)
    await otherEvents()
  }
}

const parserOf = (text: string) =>
  parse({
    bom: true,
    delimiter: delimiterOf(text),
    columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
    max_record_size: MAX_ROW_BYTES,
    on_record: (record: Readonly<Record<string, string>>, { lines }): Parsed => ({
      line: lines,
      email: record['email'] ?? '',
      name: record['name'] ?? '',
    }),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  })

async function* parsedRows(text: string): AsyncGenerator<Parsed> {
  const parser = Readable.from(chunksOf(text)).pipe(parserOf(text))
  try {
    for await (const row of parser) yield row as Parsed
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Fault('INPUT_INVALID', `The file is no CSV: ${error.message}`, {}, { cause: error })
  }
}

/**
 * Reads a list of subscribers row by row, however long it is: columns `email` and, if there is one, `name`. Pure.
 *
 * @throws {Fault} INPUT_INVALID for what is no CSV or has no such header
 */
export async function* readSubscribers(text: string): AsyncGenerator<SubscriberRow | RejectedRow> {
  checkHeader(text)
  const seen = new Map<string, number>()
  for await (const { email, line, name } of parsedRows(text)) {
    const address = parseAddress(email)
    const normalizedAddress = address && normalizeAddress(address)
    const before = normalizedAddress && seen.get(normalizedAddress)
    if (!address || !normalizedAddress) yield { line, reason: 'This is no e-mail address.' }
    else if (before) yield { line, reason: `The address is in line ${before} already.` }
    else if (name.length > MAX_LENGTHS.name) yield { line, reason: LONG_NAME }
    else {
      seen.set(normalizedAddress, line)
      yield { address, line, name, normalizedAddress }
    }
  }
}
