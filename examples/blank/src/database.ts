import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'

/**
 * The adapter of a URI. An app of your own needs one of the three. The stand-in for MongoDB that CI runs knows no joins
 * by aggregation.
 */
export const databaseOf = (uri: string) => {
  if (uri.startsWith('mongodb')) return mongooseAdapter({ url: uri, useJoinAggregations: false })
  if (uri.startsWith('postgres')) return postgresAdapter({ pool: { connectionString: uri } })
  return sqliteAdapter({ client: { url: uri } })
}
