import { describe, expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'

import { afterCommit } from '../../../src/storage/write/after-commit.js'

const turn = () => new Promise((resolve) => setImmediate(resolve))

/** The parts of a request in a transaction that the code reads. */
const within = (session: object | undefined): PayloadRequest => {
  const request: unknown = {
    payload: { db: { sessions: session ? { t1: session } : {} } },
    transactionID: Promise.resolve('t1'),
  }
  return request as PayloadRequest
}

const sql = () => ({ resolve: () => Promise.resolve(), reject: () => Promise.resolve() })

describe('work after the commit', () => {
  it('waits for the commit of a SQL transaction', async () => {
    const done: string[] = []
    const session = sql()
    await afterCommit(within(session), () => done.push('told'))
    await turn()
    expect(done).toEqual([])
    await session.resolve()
    expect(done).toEqual(['told'])
  })

  it('is dropped when the transaction is rolled back, or cannot be committed', async () => {
    const done: string[] = []
    const rolledBack = sql()
    await afterCommit(within(rolledBack), () => done.push('told'))
    await rolledBack.reject()
    const broken = { resolve: () => Promise.reject(new Error('serialization failure')) }
    await afterCommit(within(broken), () => done.push('told'))
    await expect(broken.resolve()).rejects.toThrow('serialization')
    await turn()
    expect(done).toEqual([])
  })

  it('waits for the commit of a MongoDB session', async () => {
    const done: string[] = []
    const session = { commitTransaction: () => Promise.resolve() }
    await afterCommit(within(session), () => done.push('told'))
    await session.commitTransaction()
    expect(done).toEqual(['told'])
  })

  it('is done at once without a transaction, after the caller has continued', async () => {
    const done: string[] = []
    await afterCommit(within(undefined), () => done.push('told'))
    expect(done).toEqual([])
    await turn()
    expect(done).toEqual(['told'])
  })
})
