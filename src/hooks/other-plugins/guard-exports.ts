import type {
  CollectionBeforeOperationHook,
  Endpoint,
  Payload,
  PayloadHandler,
  SanitizedCollectionConfig,
} from 'payload'

import { refusing } from '../../access/with-refusals.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { localizedFault, localizedText } from '../../i18n/localize.js'
import { ourCollections } from './our-collections.js'

type Options = Pick<ResolvedOptions, 'hostMedia' | 'slugs'>

/** Where the import-export plugin keeps its settings of a collection. */
const PLUGIN = 'plugin-import-export'

type CustomOf = { readonly custom?: Readonly<Record<string, unknown>> | undefined }

/** Only its own two collections list the collections that they serve. */
const servesCollections = ({ admin }: SanitizedCollectionConfig): boolean => {
  const settings = (admin as CustomOf).custom?.[PLUGIN]
  return typeof settings === 'object' && settings !== null && 'collectionSlugs' in settings
}

const hasEndpoint = ({ endpoints }: SanitizedCollectionConfig, path: string): boolean =>
  Array.isArray(endpoints) && endpoints.some((endpoint) => endpoint.path === path)

/** Everybody who logs in, a shop's customers among them, may read the files that the plugin stores. */
const refuseStored =
  (
    ours: ReadonlySet<string>,
    key: 'input:exportStored' | 'input:importStored',
  ): CollectionBeforeOperationHook =>
  (hook) => {
    // As plain types: Payload's leave some of the operations out.
    const { args, operation } = hook as { readonly args: unknown; readonly operation: string }
    const { data } = args as { readonly data?: { readonly collectionSlug?: unknown } }
    const slug = data?.collectionSlug
    if (operation === 'create' && typeof slug === 'string' && ours.has(slug))
      throw localizedFault('MOVE_FORBIDDEN', localizedText(key))
  }

const guarded = new WeakSet<PayloadHandler>()

/** The plugin never answers where the person may not read the collection; Payload's own refusal is answered instead. */
const withReadAccess = (handler: PayloadHandler, ours: ReadonlySet<string>): PayloadHandler => {
  const guard: PayloadHandler = async (req) => {
    const body: unknown = await req.json?.()
    const { data } = (body ?? {}) as { readonly data?: { readonly collectionSlug?: unknown } }
    const collection = data?.collectionSlug
    if (typeof collection === 'string' && ours.has(collection))
      await req.payload.count({ collection, overrideAccess: false, req })
    req.json = () => Promise.resolve(body)
    return handler(req)
  }
  guarded.add(guard)
  return guard
}

const guardDownload = (config: SanitizedCollectionConfig, ours: ReadonlySet<string>): void => {
  if (!Array.isArray(config.endpoints)) return
  config.endpoints = config.endpoints.map((endpoint: Omit<Endpoint, 'root'>) =>
    endpoint.path === '/download' && !guarded.has(endpoint.handler)
      ? { ...endpoint, handler: withReadAccess(endpoint.handler, ours) }
      : endpoint,
  )
}

/** The buttons that would be refused are not shown. */
const hideSaving = (payload: Payload, options: Options): void => {
  for (const { config } of ourCollections(payload, options)) {
    const { custom } = config.admin as CustomOf
    const settings = custom?.[PLUGIN]
    if (typeof settings !== 'object') continue
    Object.assign(config.admin, {
      custom: { ...custom, [PLUGIN]: { ...settings, disableSave: true } },
    })
  }
}

/**
 * Keeps the import-export plugin, which serves every collection unless it is told which, from storing files with
 * addresses and drafts where everybody who logs in may read them. A download, which is not stored, has what the person may
 * read.
 */
export const guardExports = (payload: Payload, options: Options): void => {
  const ours = new Set(ourCollections(payload, options).map(({ config }) => config.slug))
  for (const { config } of Object.values(payload.collections)) {
    if (!servesCollections(config)) continue
    const isExport = hasEndpoint(config, '/download')
    const refuse = refuseStored(ours, isExport ? 'input:exportStored' : 'input:importStored')
    config.hooks.beforeOperation.unshift(refusing(refuse))
    guardDownload(config, ours)
  }
  hideSaving(payload, options)
}
