import { setImmediate as moment } from 'node:timers/promises'

import { describe, expect, it } from '@jest/globals'

import { createPrefetchQueue } from '../../src/deliver/send/prefetch-queue.js'

/** Returns the batches one after another, then none. */
const batches = (...all: readonly (readonly number[])[]) => {
  const asked: number[] = []
  const left = [...all]
  return {
    asked,
    fetch: async (): Promise<readonly number[]> => {
      await moment()
      const batch = left.shift() ?? []
      asked.push(batch.length)
      return batch
    },
  }
}

describe('a prefetch queue', () => {
  it('hands each item to one taker, in order, and tells every taker when there are no more', async () => {
    const { fetch } = batches([1, 2, 3], [4, 5])
    const stock = createPrefetchQueue({ fetch, low: () => 0 })
    const taken: number[] = []
    const taker = async (): Promise<void> => {
      for (let item = await stock.take(); item !== undefined; item = await stock.take()) {
        taken.push(item)
        await moment()
      }
    }
    await Promise.all([taker(), taker(), taker(), taker()])
    expect(taken).toEqual([1, 2, 3, 4, 5])
  })

  it('fetches ahead of the last item, one fetch at a time', async () => {
    const { asked, fetch } = batches([1, 2, 3], [4, 5, 6])
    const stock = createPrefetchQueue({ fetch, low: () => 2 })
    expect(await stock.take()).toBe(1)
    await stock.take()
    await moment()
    await moment()
    expect(asked).toEqual([3, 3])
  })

  it('gives back what nobody took, what is just being fetched included', async () => {
    const { fetch } = batches([1, 2], [3, 4])
    const stock = createPrefetchQueue({ fetch, low: () => 1 })
    await stock.take()
    await stock.take()
    expect(await stock.close()).toEqual([3, 4])
    expect(await stock.take()).toBeUndefined()
  })

  it('passes an error of fetching on to its takers', async () => {
    const stock = createPrefetchQueue<number>({
      fetch: () => Promise.reject(new Error('away')),
      low: () => 0,
    })
    await expect(stock.take()).rejects.toThrow('away')
    await expect(stock.take()).rejects.toThrow('away')
  })
})
