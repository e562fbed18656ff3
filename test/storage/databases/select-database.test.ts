import { describe, expect, it } from '@jest/globals'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, getPayload, type DatabaseAdapterObj, type Payload } from 'payload'

import { roundup } from '../../../src/index.js'
import { resolveOptions } from '../../../src/options/resolve-options.js'
import { createAudience } from '../../../src/storage/audience/index.js'
import { selectDatabase } from '../../../src/storage/databases/select-database.js'
import { createLedger } from '../../../src/storage/ledger/index.js'
import { createRateLimitStore } from '../../../src/storage/rate-limits/index.js'
import { missingUniqueIndexes } from '../../../src/storage/unique-indexes/index.js'
import { guardedUpdate } from '../../../src/storage/guarded-update/index.js'
import { insertRows } from '../../../src/storage/insert-rows/index.js'

const SUPPORTED =
  'Roundup runs on @payloadcms/db-sqlite, @payloadcms/db-postgres and @payloadcms/db-mongodb: set db to one of them in payload.config.ts.'

/** An SQL adapter of Payload that gives itself another name, as one for another database does. */
const adapterNamed = (name: string): DatabaseAdapterObj => {
  const adapter = sqliteAdapter({ client: { url: 'file::memory:' } })
  return { ...adapter, init: (args) => Object.assign(adapter.init(args), { name }) }
}

const payloadOn = (db: object): Payload => ({ db }) as Partial<Payload> as Payload

describe('the choice of a database', () => {
  it('stops the boot of an app on a database that is not supported, and says what is', async () => {
    const config = await buildConfig({
      db: adapterNamed('mysql'),
      editor: lexicalEditor(),
      plugins: [roundup()],
      secret: 'test-secret',
      typescript: { autoGenerate: false },
    })
    await expect(getPayload({ config, key: 'on-mysql' })).rejects.toThrow(
      `The database adapter 'mysql' is not supported. ${SUPPORTED}`,
    )
  })

  it.each([
    ['sqlite', '@payloadcms/db-sqlite'],
    ['postgres', '@payloadcms/db-postgres'],
    ['mongoose', '@payloadcms/db-mongodb'],
  ])('refuses an adapter that only calls itself %s', (name, packageName) => {
    const select = () =>
      selectDatabase(payloadOn({ name }), { mongo: () => 'mongo', sql: () => 'sql' })
    expect(select).toThrow(
      `The database adapter '${name}' is not connected, or is not ${packageName}. ${SUPPORTED}`,
    )
  })

  const now = new Date('2026-11-28T12:00:00Z')
  const clock = (): Date => now
  const options = resolveOptions({})
  const { slugs } = options
  const ports: readonly (readonly [string, (payload: Payload) => unknown])[] = [
    ['ledger', (payload) => createLedger(payload, slugs, clock)],
    ['rate limits', (payload) => createRateLimitStore(payload, slugs, clock)],
    ['audience', (payload) => createAudience({ hashOf: (address) => address, payload, slugs })],
    ['unique indexes', (payload) => missingUniqueIndexes(payload, options)],
    [
      'guarded update',
      (payload) => guardedUpdate(payload, 'issues', { id: '1', guard: {}, set: {} }),
    ],
    ['insertion of rows', (payload) => insertRows(payload, 'issues', { now, rows: [{ id: '1' }] })],
  ]

  it.each(ports)('takes no other database for Postgres: the %s', async (_, open) => {
    const opening = async (): Promise<unknown> => open(payloadOn({ name: 'mysql' }))
    await expect(opening()).rejects.toThrow(SUPPORTED)
  })
})
