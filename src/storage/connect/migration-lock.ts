import type { BaseDatabaseAdapter } from 'payload'

import { withLockFile } from './lock-file.js'

type Client = {
  readonly query: (sql: string) => Promise<unknown>
  readonly release: () => void
}

/** What is used of Payload's SQL adapters beyond their common type. */
type SqlAdapter = {
  readonly clientConfig?: { readonly url: string }
  readonly pool?: { readonly connect: () => Promise<Client> }
}

/** Any number that nothing else in the database uses for an advisory lock. */
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

/**
 * Runs `work` while no other process migrates the same database, so that processes which start together on an empty
 * one create its tables once.
 */
export const withMigrationLock = async (
  db: BaseDatabaseAdapter,
  work: () => Promise<void>,
): Promise<void> => {
  const { clientConfig, pool } = db as BaseDatabaseAdapter & SqlAdapter
  if (pool) return withAdvisoryLock(await pool.connect(), work)
  const file = /^file:(?!:memory:)([^?]+)/.exec(clientConfig?.url ?? '')?.[1]
  return file === undefined ? work() : withLockFile(`${file}.migrating`, work)
}
