import type { BaseDatabaseAdapter } from 'payload'

import { withLockFile } from './lock-file.js'

type Client = {
  readonly query: (sql: string) => Promise<unknown>
  readonly release: () => void
}

/** What is asked of Payload's SQL adapters beyond their common type. */
type SqlAdapter = {
  readonly clientConfig?: { readonly url: string }
  readonly pool?: { readonly connect: () => Promise<Client> }
}

/** Any number that nothing else in the database locks by. */
const ADVISORY_KEY = 7_686_443

const withAdvisoryLock = async (client: Client, work: () => Promise<void>): Promise<void> => {
  try {
    await client.query(`SELECT pg_advisory_lock(${String(ADVISORY_KEY)})`)
    await work()
  } finally {
    await client
      .query(`SELECT pg_advisory_unlock(${String(ADVISORY_KEY)})`)
      .finally(() => client.release())
  }
}

/** Migrates while no other process does: processes that start together on an empty database make it once. */
export const withMigrationLock = async (
  db: BaseDatabaseAdapter,
  work: () => Promise<void>,
): Promise<void> => {
  const { clientConfig, pool } = db as BaseDatabaseAdapter & SqlAdapter
  if (pool) return withAdvisoryLock(await pool.connect(), work)
  const file = /^file:(?!:memory:)([^?]+)/.exec(clientConfig?.url ?? '')?.[1]
  return file === undefined ? work() : withLockFile(`${file}.migrating`, work)
}
