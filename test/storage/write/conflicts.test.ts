import { describe, expect, it } from '@jest/globals'

import { isTransientConflict, retryConflicts } from '../../../src/storage/write/conflicts.js'
import { Fault } from '../../../src/domain/fault.js'

const coded = (code: unknown, more: object = {}): Error =>
  Object.assign(new Error('in the words of a driver'), { code, ...more })

const wrapped = (cause: Error): Error => new Error('Failed query: update …', { cause })

describe('a temporary conflict', () => {
  it.each([
    ['a write conflict of MongoDB', coded(112)],
    [
      'what MongoDB labels so',
      coded(251, { errorLabelSet: new Set(['TransientTransactionError']) }),
    ],
    ['what an older driver labels so', { errorLabels: ['TransientTransactionError'] }],
    ['a serialization failure of Postgres', coded('40001')],
    ['a deadlock of Postgres, as Drizzle tells it', wrapped(coded('40P01'))],
    ['a busy SQLite', coded('SQLITE_BUSY')],
    ['a snapshot of SQLite that is too old', wrapped(coded('SQLITE_BUSY_SNAPSHOT'))],
    ['one in an answer of GraphQL', { originalError: wrapped(coded('40P01')) }],
    ['a pool without a free connection', new Fault('DATABASE_BUSY', 'busy')],
  ])('is %s', (_, error) => {
    expect(isTransientConflict(error)).toBe(true)
  })

  it.each([
    ['a duplicate', coded('23505')],
    ['a duplicate in MongoDB', coded(11_000)],
    ['a transaction that a failed statement has aborted', coded('25P02')],
    ['a constraint of SQLite', coded('SQLITE_CONSTRAINT_UNIQUE')],
    ['a refusal', new Fault('MOVE_NOT_NOW', 'not now')],
    ['nothing at all', undefined],
  ])('is not %s', (_, error) => {
    expect(isTransientConflict(error)).toBe(false)
  })

  it('is retried a few times, then thrown', async () => {
    let tries = 0
    const failing = (until: number) => () => {
      tries += 1
      return tries < until ? Promise.reject(coded('40P01')) : Promise.resolve(tries)
    }
    expect(await retryConflicts(failing(3))).toBe(3)
    tries = 0
    await expect(retryConflicts(failing(100))).rejects.toMatchObject({ code: '40P01' })
    expect(tries).toBe(5)
  })

  it('is the only error that is retried', async () => {
    let tries = 0
    const fail = () => {
      tries += 1
      return Promise.reject(coded('23505'))
    }
    await expect(retryConflicts(fail)).rejects.toMatchObject({ code: '23505' })
    expect(tries).toBe(1)
  })
})
