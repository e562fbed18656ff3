import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createLedger } from '../../../src/storage/ledger/index.js'
import { newId } from '../../../src/storage/write/new-id.js'
import { mongoModel } from '../../../src/storage/databases/mongo.js'
import { selectDatabase } from '../../../src/storage/databases/select-database.js'
import { missingUniqueIndexes } from '../../../src/storage/unique-indexes/index.js'
import { systemClock } from '../../../src/storage/system-clock.js'
import { runWorker } from '../../../src/worker/run-worker.js'
import { createAudience } from '../../support/create-audience.js'
import { openNewsroom, type Newsroom } from '../../support/newsroom.js'

describe('a database without one of the unique indexes', () => {
  let newsroom: Newsroom

  beforeAll(async () => {
    newsroom = await openNewsroom()
  })
  afterAll(() => newsroom.close())

  const drop = async (): Promise<void> => {
    await selectDatabase<Promise<unknown>>(newsroom.payload, {
      mongo: ({ adapter }) =>
        mongoModel(adapter, 'deliveries').collection.dropIndex('mailing_1_subscription_1'),
      sql: ({ createDialect }) =>
        createDialect(systemClock).query('DROP INDEX mailing_subscription_idx', []),
    })
  }
  const work = (): Promise<void> =>
    runWorker({
      clock: systemClock,
      payload: newsroom.payload,
      reconcile: () => Promise.resolve(),
      signal: new AbortController().signal,
      transport: { send: () => Promise.reject(new Error('nothing is to be sent')) },
      untilSettled: true,
    })

  it('has all of them after it was set up', async () => {
    expect(await missingUniqueIndexes(newsroom.payload, newsroom.options)).toEqual([])
    await work()
  })

  it('stops a worker from starting: the sentence names collection, fields, duplicates and what to do', async () => {
    await drop()
    await expect(work()).rejects.toThrow(
      /collection deliveries has no unique index on mailing and subscription.*No two rows/s,
    )
    const { mailingId } = await createAudience(newsroom.payload, 0)
    const ids = [newId(), newId(), newId()]
    const ledger = createLedger(newsroom.payload, newsroom.options.slugs, systemClock)
    await ledger.enter(
      ids.map((id) => ({
        ...{ id, mailingId, subscriptionId: 'ada', variant: 'all', name: undefined },
        ...{ address: 'ada@example.org', messageId: `${id}@news.example`, state: 'queued' },
      })),
    )
    const failure = await work().catch((error: unknown) => error as Error)
    expect(failure).toMatchObject({ code: 'CONFIG_INVALID' })
    const { message = '' } = failure ?? {}
    expect(message).toContain('3 rows in 1 set have the same mailing and subscription')
    expect(message).toContain(`ids ${ids[0] ?? ''} and ${ids[2] ?? ''}`)
    expect(message).toContain('Delete all but one of each set')
    expect(message).not.toContain('ada@')
    expect(await newsroom.payload.count({ collection: 'roundup-workers' })).toMatchObject({
      totalDocs: 0,
    })
  })
})
