import { describe, expect, it } from '@jest/globals'
import { ValidationError } from 'payload'

import { isUniqueViolation, createOrFind } from '../../../src/storage/write/create-or-find.js'

const taken = (): ValidationError =>
  new ValidationError({ errors: [{ message: 'Value must be unique', path: 'edition_id' }] })

/** The error in a built app, which shortens class names. */
const shortened = (): ValidationError => Object.assign(taken(), { name: 'e' })

describe('a unique violation', () => {
  it.each([
    ['Payload', taken()],
    ['Payload in a built app', shortened()],
    ['Postgres', { code: '23505' }],
    ['SQLite', { code: 'SQLITE_CONSTRAINT_UNIQUE' }],
    ['SQLite through Drizzle', new Error('Failed query', { cause: { code: 'SQLITE_CONSTRAINT' } })],
    ['MongoDB', { code: 11000 }],
  ])('is recognised in %s', (_, error) => {
    expect(isUniqueViolation(error)).toBe(true)
  })

  it.each([
    [new Error('away')],
    [{ code: 'ECONNREFUSED' }],
    [{ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' }],
    [undefined],
    ['23505'],
  ])('is not recognised in %p', (error) => {
    expect(isUniqueViolation(error)).toBe(false)
  })

  it('leads to the existing row', async () => {
    const found = await createOrFind(
      () => Promise.reject(shortened()),
      () => Promise.resolve('first'),
    )
    expect(found).toBe('first')
  })

  it('is told apart from other errors and other indexes, which are thrown', async () => {
    const away = new Error('away')
    await expect(
      createOrFind(
        () => Promise.reject(away),
        () => Promise.resolve('first'),
      ),
    ).rejects.toBe(away)
    const other = taken()
    await expect(
      createOrFind<string>(
        () => Promise.reject(other),
        () => Promise.resolve(undefined),
      ),
    ).rejects.toBe(other)
  })
})
