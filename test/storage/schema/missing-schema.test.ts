import { afterEach, describe, expect, it } from '@jest/globals'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import {
  buildConfig,
  getPayload,
  handleEndpoints,
  type DatabaseAdapterObj,
  type Payload,
} from 'payload'
import { roundup } from 'payload-roundup'

import { requireSchema } from '../../../src/storage/schema/missing-schema.js'
import { optionsOf } from '../../../src/options/plugin-options.js'
import { sqlDialectOf } from '../../support/databases/adapters.js'
import { freshDatabase, type FreshDatabase } from '../../support/databases/fresh-database.js'
import { pushedDatabase } from '../../support/databases/pushed-database.js'
import { TICK_SECRET, tickClient } from '../../support/tick-client.js'
import { workUntilSettled } from '../../support/work-until-settled.js'

const isMongo = process.env['TEST_DATABASE_URI']?.startsWith('mongodb') ?? false
const onSql = isMongo ? describe.skip : describe

const unpushedDatabase = async (uri: string): Promise<DatabaseAdapterObj> => {
  delete process.env['PAYLOAD_FORCE_DRIZZLE_PUSH']
  if (uri.startsWith('postgres')) {
    const { postgresAdapter } = await import('@payloadcms/db-postgres')
    const { withOwnPool } = await import('../../../src/storage/connect/postgres-pool.js')
    return withOwnPool(postgresAdapter({ pool: { connectionString: uri }, push: false }))
  }
  const { sqliteAdapter } = await import('@payloadcms/db-sqlite')
  return sqliteAdapter({ busyTimeout: 5000, client: { url: uri }, push: false, wal: true })
}

type App = { readonly payload: Payload; readonly logged: () => string }

/** A host's app in production, whose database nobody pushes to. */
const startApp = async (db: DatabaseAdapterObj, key: string): Promise<App> => {
  const lines: string[] = []
  const config = buildConfig({
    admin: { user: 'people' },
    collections: [{ slug: 'people', auth: true, fields: [] }],
    db,
    editor: lexicalEditor(),
    logger: { destination: { write: (line) => void lines.push(line) }, options: {} },
    plugins: [roundup({ publicUrl: 'https://news.example', tick: { secret: TICK_SECRET } })],
    secret: 'test-secret',
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  return { logged: () => lines.join(''), payload: await getPayload({ config, key }) }
}

let database: FreshDatabase
const open: Payload[] = []

afterEach(async () => {
  for (const payload of open.splice(0)) await payload.destroy()
  await database.drop()
})

const boot = async (
  adapter: (uri: string) => Promise<DatabaseAdapterObj>,
  name: string,
): Promise<App> => {
  const app = await startApp(await adapter(database.uri), `${database.uri}#${name}`)
  open.push(app.payload)
  return app
}

const answerOf = async ({ payload }: App, name: string, path: string) => {
  const answer = await handleEndpoints({
    config: payload.config,
    payloadInstanceCacheKey: `${database.uri}#${name}`,
    request: new Request(`https://news.example/api${path}`),
  })
  return { body: (await answer.json()) as unknown, status: answer.status }
}

onSql('a production start without tables', () => {
  const sentence =
    'The database has no tables for the newsletter yet: run “npx payload migrate:create”, then “npx payload migrate”.'

  it('starts the rest of the app and says what to run: in the log, to requests, to workers', async () => {
    database = await freshDatabase()
    const app = await boot(unpushedDatabase, 'empty')
    expect(app.logged()).toContain(sentence)
    const refused = { body: { errors: [{ message: sentence }] }, status: 503 }
    expect(await answerOf(app, 'empty', '/roundup/archive/weekly')).toEqual(refused)
    expect(await answerOf(app, 'empty', '/issues')).toEqual(refused)
    const call = tickClient({ databaseUri: `${database.uri}#empty`, payload: app.payload })
    expect(await call()).toMatchObject({ message: sentence, status: 503 })
    const worker = workUntilSettled({ payload: app.payload }, 'smtp://127.0.0.1:9')
    await expect(worker).rejects.toThrow(sentence)
  })

  it('creates nothing by itself', async () => {
    database = await freshDatabase()
    const { payload } = await boot(unpushedDatabase, 'empty')
    expect(await sqlDialectOf(payload).existingColumns()).toEqual([])
  })
})

onSql('a database from before an update of the plugin', () => {
  it('is named with what it lacks, and serves again once it has it', async () => {
    database = await freshDatabase()
    const pushed = await boot(pushedDatabase, 'pushed')
    expect(pushed.logged()).not.toContain('migrate')
    const sql = sqlDialectOf(pushed.payload)
    await sql.change('ALTER TABLE "mailings" DROP COLUMN "pause_reason"', [])
    const app = await boot(unpushedDatabase, 'old')
    const sentence = 'it lacks mailings.pause_reason: run “npx payload migrate:create”'
    expect(app.logged()).toContain(sentence)
    await expect(requireSchema(app.payload, optionsOf(app.payload))).rejects.toThrow(sentence)
    await sql.change('ALTER TABLE "mailings" ADD COLUMN "pause_reason" text', [])
    await expect(requireSchema(app.payload, optionsOf(app.payload))).resolves.toBeUndefined()
  })
})
