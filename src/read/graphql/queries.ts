import type { ResolvedOptions } from '../../options/resolve-options.js'

/** The readers' queries, built from the `GraphQL` object that Payload hands in. */
export const readerQueries = (_graphql: object, _options: ResolvedOptions): Record<string, never> => ({})
