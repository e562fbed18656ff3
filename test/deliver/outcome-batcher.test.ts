import { setTimeout as sleep } from 'node:timers/promises'

import { describe, expect, it } from '@jest/globals'

import { eventually } from '../support/eventually.js'
import { createOutcomeBatcher } from '../../src/deliver/send/outcome-batcher.js'

const HOUR_MS = 3_600_000

const bookOf = (most: number, afterMs: number) => {
  const written: (readonly number[])[] = []
  const open = { writes: 0, atOnce: 0 }
  const book = createOutcomeBatcher<number>({
    afterMs,
    batchSize: most,
    write: async (entries) => {
      open.writes += 1
      open.atOnce = Math.max(open.atOnce, open.writes)
      await sleep(5)
      open.writes -= 1
      written.push(entries)
    },
  })
  return { book, open, written }
}

describe('an outcome batcher', () => {
  it('writes as soon as there are enough, in order, one write at a time', async () => {
    const { book, open, written } = bookOf(3, HOUR_MS)
    for (const entry of [1, 2, 3, 4, 5, 6, 7]) book.add(entry)
    await book.untilWritten(6)
    expect(written.flat().slice(0, 6)).toEqual([1, 2, 3, 4, 5, 6])
    expect(open.atOnce).toBe(1)
    await book.untilWritten(Infinity)
    expect(written.flat()).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it('does not wait long for a full batch', async () => {
    const { book, written } = bookOf(100, 10)
    book.add(1)
    await eventually(() => written.length > 0)
    expect(written).toEqual([[1]])
  })

  it('closes at once when it is empty', async () => {
    const { book } = bookOf(3, HOUR_MS)
    await expect(book.untilWritten(50)).resolves.toBeUndefined()
  })

  it('reports that it could not write', async () => {
    const book = createOutcomeBatcher<number>({
      afterMs: HOUR_MS,
      batchSize: 1,
      write: () => Promise.reject(new Error('disk full')),
    })
    book.add(1)
    await expect(book.untilWritten(1)).rejects.toThrow('disk full')
  })
})
