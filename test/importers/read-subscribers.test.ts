import { describe, expect, it } from '@jest/globals'

import { readSubscribers } from '../../src/importers/read-subscribers.js'

const addresses = (text: string): string[] =>
  readSubscribers(text).accepted.map(({ address, name }) => `${address} ${name}`)

describe('a list of subscribers', () => {
  it.each([
    ['commas', 'email,name\nada@readers.example,Ada'],
    ['semicolons', 'email;name\nada@readers.example;Ada'],
    ['a byte order mark and CRLF', '\uFEFFemail,name\r\nada@readers.example,Ada\r\n'],
    ['quotes and other columns', '"id","Email","name"\n1,"ada@readers.example","Ada"'],
  ])('is read with %s', (_, text) => {
    expect(addresses(text)).toEqual(['ada@readers.example Ada'])
  })

  it('keeps the other rows where one has an odd quote', () => {
    expect(
      addresses('email,name\na@readers.example,O\'Hara "q"\nb@readers.example,Bo'),
    ).toHaveLength(2)
  })

  it('says which lines are no addresses or come twice', () => {
    const { rejected, rows } = readSubscribers('email\nnobody\na@x.example\nA@x.example')
    expect(rows).toBe(3)
    expect(rejected.map(({ line }) => line)).toEqual([2, 4])
  })

  it('asks for a header that names the column', () => {
    expect(() => readSubscribers('ada@readers.example,Ada')).toThrow('columns email and name')
  })
})
