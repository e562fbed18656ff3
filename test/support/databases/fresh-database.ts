import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { dropMongodb } from './drop-mongodb.js'
import { mongodbUri } from './mongodb-uri.js'

export type FreshDatabase = { readonly uri: string; readonly drop: () => Promise<void> }

type PgClient = {
  connect: () => Promise<void>
  end: () => Promise<void>
  query: (sql: string) => Promise<unknown>
}

const name = (): string => `roundup_${randomBytes(6).toString('hex')}`

const sqlite = (within = tmpdir()): FreshDatabase => {
  const folder = mkdtempSync(join(within, 'roundup-test-'))
  return {
    uri: `file:${join(folder, 'roundup.db')}`,
    drop: () => rm(folder, { force: true, recursive: true }),
  }
}

const postgres = async (server: string): Promise<FreshDatabase> => {
  const fromAdapter = createRequire(
    createRequire(import.meta.url).resolve('@payloadcms/db-postgres'),
  )
  const { Client } = fromAdapter('pg') as { Client: new (options: object) => PgClient }
  const run = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: server })
    await client.connect()
    try {
      await client.query(sql)
    } finally {
      await client.end()
    }
  }
  const database = name()
  await run(`CREATE DATABASE ${database}`)
  const uri = new URL(server)
  uri.pathname = `/${database}`
  return { uri: uri.href, drop: () => run(`DROP DATABASE ${database} WITH (FORCE)`) }
}

const mongodb = (server: string): FreshDatabase => {
  const uri = mongodbUri(server, name())
  return { uri, drop: () => dropMongodb(uri) }
}

/**
 * Creates a database for one test file: on the server of `TEST_DATABASE_URI`, else as a SQLite file, in the folder that
 * it may name as `file:/folder`.
 */
export const freshDatabase = async (): Promise<FreshDatabase> => {
  const server = process.env['TEST_DATABASE_URI']
  if (!server) return sqlite()
  if (server.startsWith('file:')) return sqlite(server.slice('file:'.length))
  return server.startsWith('mongodb') ? mongodb(server) : postgres(server)
}
