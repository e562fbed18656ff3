import { afterEach, describe, expect, it } from '@jest/globals'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, getPayload, type DatabaseAdapterObj, type Payload } from 'payload'
import { roundup } from 'payload-roundup'

import { requireSupportedDatabase } from '../../../src/storage/databases/select-database.js'
import { freshDatabase, type FreshDatabase } from '../../support/databases/fresh-database.js'

const SERVER = process.env['TEST_DATABASE_URI'] ?? 'file:'
const on = (scheme: string) => (SERVER.startsWith(scheme) ? describe : describe.skip)

let database: FreshDatabase
let payload: Payload | undefined

afterEach(async () => {
  await payload?.destroy()
  payload = undefined
  await database.drop()
})

/** What an app of a host logs at its start with an adapter. */
const logOf = async (adapter: (uri: string) => Promise<DatabaseAdapterObj>): Promise<string> => {
  database = await freshDatabase()
  const lines: string[] = []
  const config = buildConfig({
    admin: { user: 'people' },
    collections: [{ slug: 'people', auth: true, fields: [] }],
    db: await adapter(database.uri),
    editor: lexicalEditor(),
    logger: { destination: { write: (line) => void lines.push(line) }, options: {} },
    plugins: [roundup({ publicUrl: 'https://news.example' })],
    secret: 'test-secret',
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  payload = await getPayload({ config, key: database.uri })
  return lines.join('')
}

on('file:')('an app on SQLite', () => {
  const sqlite = (more: object) => async (uri: string) =>
    (await import('@payloadcms/db-sqlite')).sqliteAdapter({
      client: { url: uri },
      push: false,
      ...more,
    })

  it('is told to wait for other writers, and to let readers read meanwhile', async () => {
    const log = await logOf(sqlite({}))
    expect(log).toContain('set sqliteAdapter({ busyTimeout: 10_000 })')
    expect(log).toContain('set sqliteAdapter({ wal: true })')
  })

  it('is told nothing where both are set', async () => {
    const log = await logOf(sqlite({ busyTimeout: 10_000, wal: true }))
    expect(log).not.toContain('sqliteAdapter')
  })
})

on('postgres')('an app on Postgres', () => {
  const postgres = (pool: object) => async (uri: string) => {
    const { postgresAdapter } = await import('@payloadcms/db-postgres')
    const { withOwnPool } = await import('../../../src/storage/connect/postgres-pool.js')
    return withOwnPool(postgresAdapter({ pool: { connectionString: uri, ...pool }, push: false }))
  }

  it.each([1, 2])(
    'does not start with %s connections, which would wait for themselves',
    async (max) => {
      await expect(logOf(postgres({ max }))).rejects.toThrow('pool: { max: 10 }')
    },
  )

  it('is told that few connections let one request write at a time', async () => {
    expect(await logOf(postgres({ max: 3 }))).toContain('only one request at a time can write')
  })

  it('is told nothing with the default', async () => {
    expect(await logOf(postgres({}))).not.toContain('postgresAdapter')
  })
})

on('mongodb')('an app on MongoDB', () => {
  it('is told what it has to do without where there is no replica set', async () => {
    const log = await logOf(async (uri) =>
      (await import('@payloadcms/db-mongodb')).mongooseAdapter({ url: uri }),
    )
    expect(log.includes('without a replica set')).toBe(!SERVER.includes('replicaSet='))
  })
})

describe('an adapter of Payload that Roundup does not run on', () => {
  it('is refused with those that it runs on', async () => {
    database = await freshDatabase()
    expect(() =>
      requireSupportedDatabase({ name: 'sqlite', packageName: '@payloadcms/db-d1-sqlite' }),
    ).toThrow(
      'The database adapter @payloadcms/db-d1-sqlite is not supported. Roundup runs on @payloadcms/db-sqlite',
    )
  })
})
