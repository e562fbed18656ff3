import type { CollectionConfig } from 'payload'

import { limitData } from '../src/hooks/input/limit-data.js'
import { keepAnswerPrivate } from '../src/hooks/keep-answer-private.js'
import { limitPublicReads } from '../src/hooks/limit-public-reads.js'
import { isolateContext } from '../src/hooks/isolate-context.js'
import { refuseMalformed } from '../src/hooks/input/refuse-malformed.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { graphQLPrefix } from '../src/options/slugs.js'
import { appearances } from './appearances.js'
import { audit } from './audit.js'
import { deliveries } from './deliveries.js'
import { editions } from './editions.js'
import { entries } from './entries.js'
import { issues } from './issues.js'
import { keys } from './keys.js'
import { mailings } from './mailings.js'
import { media } from './media.js'
import { withOverrides } from './overrides/with-overrides.js'
import { pace } from './pace.js'
import { pictures } from './pictures.js'
import { publications } from './publications.js'
import { renditions } from './renditions.js'
import { returns } from './returns.js'
import { sections } from './sections.js'
import { subscribers } from './subscribers.js'
import { subscriptions } from './subscriptions.js'
import { suppressions } from './suppressions.js'
import { words } from './words.js'
import { workers } from './workers.js'

const KEPT = [
  issues,
  entries,
  sections,
  publications,
  mailings,
  deliveries,
  returns,
  audit,
  subscribers,
  subscriptions,
  suppressions,
  editions,
  appearances,
  renditions,
  workers,
  pace,
  words,
  keys,
  pictures,
]

/** Collections with addresses of readers: their answers are not cached. */
const OF_READERS: readonly unknown[] = [
  subscribers,
  subscriptions,
  suppressions,
  deliveries,
  returns,
]

/** Checks data and queries before any other hook runs, and gives every write its own context. */
const withFirstHooks = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      limitData,
      limitPublicReads,
      refuseMalformed,
      isolateContext,
      ...(collection.hooks?.beforeOperation ?? []),
    ],
  },
})

const withPrivateAnswers = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [keepAnswerPrivate, ...(collection.hooks?.beforeOperation ?? [])],
  },
})

/** Puts the prefix of the slugs before the names in GraphQL, e.g. `NewsletterIssueDocument`. */
const withGraphQLPrefix = (
  collection: CollectionConfig,
  { slugPrefix }: ResolvedOptions,
): CollectionConfig => {
  const prefix = graphQLPrefix(slugPrefix)
  if (!prefix || collection.graphQL === false) return collection
  const { pluralName = '', singularName = '', ...graphQL } = collection.graphQL ?? {}
  const names = { pluralName: prefix + pluralName, singularName: prefix + singularName }
  return { ...collection, graphQL: { ...graphQL, ...names } }
}

/** All collections that the plugin adds to a host's. The picture collection is added only where the host names none. */
export const collections = (options: ResolvedOptions): CollectionConfig[] =>
  [...KEPT, ...(options.hostMedia ? [] : [media])].map((collection) => {
    const kept = withGraphQLPrefix(
      withFirstHooks(withOverrides(collection(options), options)),
      options,
    )
    return OF_READERS.includes(collection) ? withPrivateAnswers(kept) : kept
  })
