import { describe, expect, it } from '@jest/globals'

import {
  readSubscribers,
  type RejectedRow,
  type SubscriberRow,
} from '../../../src/import/subscribers/read-subscribers.js'

type Row = SubscriberRow | RejectedRow

const rowsOf = async (text: string): Promise<Row[]> => {
  const rows: Row[] = []
  for await (const row of readSubscribers(text)) rows.push(row)
  return rows
}

const addresses = async (text: string): Promise<string[]> =>
  (await rowsOf(text)).flatMap((row) => ('address' in row ? `${row.address} ${row.name}` : []))

describe('a list of subscribers', () => {
  it.each([
    ['commas', 'email,name\nada@readers.example,Ada'],
    ['semicolons', 'email;name\nada@readers.example;Ada'],
    ['a byte order mark and CRLF', '\uFEFFemail,name\r\nada@readers.example,Ada\r\n'],
    ['quotes and other columns', '"id","Email","name"\n1,"ada@readers.example","Ada"'],
  ])('is read with %s', async (_, text) => {
    expect(await addresses(text)).toEqual(['ada@readers.example Ada'])
  })

  it('rejects a name that no form would take, and keeps the other rows', async () => {
    const rows = await rowsOf(
      `email,name\nada@readers.example,${'A'.repeat(201)}\neve@readers.example,Eve`,
    )
    expect(rows).toMatchObject([
      { line: 2, reason: 'The name is longer than 200 characters; shorten it.' },
      { address: 'eve@readers.example' },
    ])
  })

  it('keeps the other rows where one has an odd quote', async () => {
    expect(
      await addresses('email,name\na@readers.example,O\'Hara "q"\nb@readers.example,Bo'),
    ).toHaveLength(2)
  })

  it('says which lines are no addresses or come twice', async () => {
    const rows = await rowsOf('email\nnobody\na@x.example\nA@x.example')
    expect(rows).toHaveLength(3)
    expect(rows.filter((row) => 'reason' in row).map(({ line }) => line)).toEqual([2, 4])
  })

  it('asks for a header that names the column', async () => {
    await expect(rowsOf('ada@readers.example,Ada')).rejects.toThrow('columns email and name')
  })
})
