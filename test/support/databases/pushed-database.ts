import type { DatabaseAdapterObj } from 'payload'

/** An adapter that makes its tables from the config, as a host's does while it is developed. */
export const pushedDatabase = async (uri: string): Promise<DatabaseAdapterObj> => {
  process.env['PAYLOAD_FORCE_DRIZZLE_PUSH'] = 'true'
  if (uri.startsWith('mongodb')) {
    const { mongooseAdapter } = await import('@payloadcms/db-mongodb')
    return mongooseAdapter({ url: uri, useJoinAggregations: false })
  }
  if (uri.startsWith('postgres')) {
    const { postgresAdapter } = await import('@payloadcms/db-postgres')
    const { withOwnPool } = await import('../../../src/storage/connect/postgres-pool.js')
    return withOwnPool(postgresAdapter({ pool: { connectionString: uri }, push: true }))
  }
  const { sqliteAdapter } = await import('@payloadcms/db-sqlite')
  return sqliteAdapter({ busyTimeout: 10_000, client: { url: uri }, push: true, wal: true })
}
