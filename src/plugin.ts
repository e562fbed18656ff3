import {
  type CollectionConfig,
  deepMergeSimple,
  type Config,
  type Plugin,
  type TypedUser,
} from 'payload'

import { functionsOfHost, functionsOfOverrides, withRefusals } from './access/with-refusals.js'
import { collections } from '../collections/index.js'
import { withPictureHooks } from '../collections/with-picture-hooks.js'
import { quietRefusals } from './logging/quiet-refusals.js'
import { withDashboard } from './components/dashboard/with-dashboard.js'
import { endpoints } from './endpoints/index.js'
import { retryConflictingWrites } from './endpoints/retry-conflicting-writes.js'
import { limitRequests } from './endpoints/generated-graphql/limit-requests.js'
import { Fault } from './domain/fault.js'
import { warnNetworksUnknown } from './hooks/log-in/warn-networks-unknown.js'
import { withGuardedLogIns } from './hooks/log-in/with-guarded-log-ins.js'
import { answerConflict } from './hooks/answer-conflict.js'
import { explainMissingSchema } from './hooks/explain-missing-schema.js'
import { explainMalformed } from './hooks/input/explain-malformed.js'
import { guardPayloadCollections } from './hooks/guard-payload-collections.js'
import { guardExports } from './hooks/other-plugins/guard-exports.js'
import { refuseUnsupported } from './hooks/other-plugins/refuse-unsupported.js'
import { withReaderQueries } from './hooks/input/with-reader-queries.js'
import { refuseCollisions } from './plugin/refuse-collisions.js'
import { requireHostMedia, uploadSlugs } from './plugin/host-media.js'
import { hostUsers } from './plugin/host-users.js'
import { logRoles } from './hooks/log-in/log-roles.js'
import { startNewsroom } from './hooks/start-newsroom.js'
import type { RoundupOptions } from './options/options.js'
import { prepareAdapter } from './storage/payload/prepare-adapter.js'
import { resolveOptions, type ResolvedOptions } from './options/resolve-options.js'
import { isForCommandLine } from './options/command-line-process.js'
import { attachOptions, refuseSecondPlugin } from './options/plugin-options.js'
import { startInProcess } from './worker/start-in-process.js'
import { tickEndpoints } from './worker/tick/tick-endpoints.js'
import { payloadTranslations } from './i18n/payload-translations.js'

/** Our texts, below those of the host; English ones in a language that nobody has texts in. */
const withTranslations = (
  { supportedLanguages = {}, translations = {} }: NonNullable<Config['i18n']>,
  { languages }: ResolvedOptions,
): NonNullable<NonNullable<Config['i18n']>['translations']> =>
  deepMergeSimple(payloadTranslations(languages, Object.keys(supportedLanguages)), translations)

const withLimits = (
  graphQL: NonNullable<Config['graphQL']>,
  { limitGraphQL }: ResolvedOptions,
): NonNullable<Config['graphQL']> =>
  limitGraphQL ? { ...graphQL, validationRules: limitRequests(graphQL.validationRules) } : graphQL

/** Adds the link to the collect page, below the host's own links. */
const withCollecting = (admin: Config['admin']): NonNullable<Config['admin']> => ({
  ...admin,
  components: {
    ...admin?.components,
    afterNavLinks: [...(admin?.components?.afterNavLinks ?? []), 'payload-roundup/rsc#CollectNav'],
  },
})

const withAdmin = (
  admin: Config['admin'],
  options: ResolvedOptions,
): NonNullable<Config['admin']> =>
  options.dashboard ? withDashboard(withCollecting(admin), options) : { ...admin }

/** The host's collections. Its media collection gets our hooks, if entries use it. */
const hostCollections = (config: Config, options: ResolvedOptions): CollectionConfig[] =>
  (config.collections ?? []).map((collection) =>
    options.hostMedia && collection.slug === options.slugs.media
      ? withPictureHooks(collection, options)
      : collection,
  )

/** The host's collections, with guarded log-in where the options say so. */
const collectionsOf = (config: Config, options: ResolvedOptions): CollectionConfig[] => {
  const theirs = hostCollections(config, options)
  const { adminUser } = hostUsers(config)
  if (!options.guardLogIns) return theirs
  if (adminUser !== undefined) return withGuardedLogIns(theirs, adminUser, options)
  throw new Fault(
    'CONFIG_INVALID',
    'roundup({ guardLogIns: true }): this config has no collection of users; add one with auth: true.',
  )
}

/** What the database or a request did wrong is answered with a text instead of 500. */
const withExplainedErrors = (hooks: Config['hooks']): NonNullable<Config['hooks']> => ({
  ...hooks,
  afterError: [
    ...(hooks?.afterError ?? []),
    explainMissingSchema,
    explainMalformed,
    answerConflict,
  ],
})

/** A disabled plugin: only collections and their access, no hooks. */
const withoutHooks = (config: Config, options: ResolvedOptions): Config => ({
  ...config,
  collections: [
    ...collectionsOf(config, options),
    ...collections(options).map((collection) => ({ ...collection, hooks: {} })),
  ],
})

/**
 * Adds a newsroom to a Payload app: collect entries, assemble an issue, have it approved, publish it, mail it.
 *
 * @throws {Fault} CONFIG_INVALID when an option is wrong or a collection's slug is taken
 */
export const roundup =
  <User = TypedUser>(given: RoundupOptions<User> = {}): Plugin =>
  (config) => {
    refuseSecondPlugin(config)
    const options = resolveOptions(given, {
      ...hostUsers(config),
      apiRoute: config.routes?.api,
      serverUrl: config.serverURL,
      uploads: uploadSlugs(config),
    })
    const ours = collections(options)
    requireHostMedia(config, options)
    refuseCollisions(config, ours, options)
    const kept = {
      ...config,
      collections: [
        ...collectionsOf(config, options).map(withRefusals(functionsOfHost(config.collections))),
        ...ours.map(withRefusals(functionsOfOverrides(options))),
      ],
    }
    if (options.disabled) return attachOptions(withoutHooks(config, options), options)
    return attachOptions(
      {
        ...kept,
        admin: withAdmin(config.admin, options),
        db: prepareAdapter(config.db, options),
        i18n: {
          ...config.i18n,
          translations: withTranslations(config.i18n ?? {}, options),
        },
        logger: quietRefusals(config.logger),
        // Ours first: a wildcard of the host's would take the links of mails.
        endpoints: [...endpoints(options, tickEndpoints(options)), ...(config.endpoints ?? [])],
        graphQL: withLimits(withReaderQueries(config.graphQL, options), options),
        hooks: withExplainedErrors(config.hooks),
        onInit: async (payload) => {
          await config.onInit?.(payload)
          guardPayloadCollections(payload)
          refuseUnsupported(payload, options)
          guardExports(payload, options)
          logRoles(payload, options)
          await startNewsroom(payload, options)
          if (!isForCommandLine(payload)) warnNetworksUnknown(payload, options)
          await retryConflictingWrites(payload, options)
          startInProcess(payload, options)
        },
      },
      options,
    )
  }
