import type {
  CollectionBeforeOperationHook,
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'

import { Refusal } from '../../access/refusal.js'
import type { LocalizedText } from '../../domain/localized-text.js'
import { localizedText } from '../../i18n/localize.js'
import { findInvalidFields } from './find-invalid-fields.js'
import { invalidFieldsError } from './invalid-fields-error.js'
import { isPlainObject } from './nesting.js'
import { withServerIds } from './with-server-ids.js'
import { invalidQueryText } from './invalid-query.js'
import { withLists } from './with-lists.js'

type Args = Readonly<Record<string, unknown>>

const BAD_REQUEST = 400

/** What writes data, by Payload's names for it. */
const WRITES = new Set(['create', 'update'])

/** What names a document or asks for some. */
const ASKS = new Set(['read', 'readDistinct', 'count', 'countVersions', 'update', 'delete'])

const refuseInput = (req: PayloadRequest, told: LocalizedText): never => {
  throw new Refusal(req, BAD_REQUEST, told)
}

type Write = {
  readonly config: SanitizedCollectionConfig
  readonly req: PayloadRequest
  readonly operation: string
  readonly isTrusted: boolean
}

/** Without a file Payload fetches one from wherever the data says. */
const isFetched = ({ config, isTrusted, operation, req }: Write): boolean => {
  const { upload } = config as { readonly upload?: unknown }
  return Boolean(upload) && !isTrusted && operation === 'create' && !req.file
}

/** Access is asked for after this: whoever may make nothing is told that, and not what is missing. */
const mayCreate = async ({ config, req }: Write, data: object): Promise<boolean> =>
  Boolean(await config.access.create({ data, req }))

const soundData = async (write: Write, data: unknown): Promise<unknown> => {
  const { config, req } = write
  if (!isPlainObject(data)) return refuseInput(req, localizedText('input:object'))
  if (isFetched(write) && (await mayCreate(write, data))) {
    return refuseInput(req, localizedText('input:sendFile'))
  }
  const ours = withServerIds(write, data)
  const fields: readonly FlattenedField[] = config.flattenedFields
  const misfits = findInvalidFields(fields, ours)
  if (misfits.length > 0) throw invalidFieldsError(req, config.slug, misfits)
  return withLists(fields, ours)
}

/** `?sort=` asks for no order, and MongoDB for a name. */
const withoutEmptySort = ({ sort }: Args): { readonly sort?: unknown } =>
  Array.isArray(sort) ? { sort: sort.filter((name) => name !== '') } : {}

/**
 * Refuses what cannot be read, before anything is done with it: data that does not fit its fields, and questions that no
 * database can be asked. Ids of what is made are ours, whatever a client says.
 */
export const refuseMalformed: CollectionBeforeOperationHook = async (hook) => {
  // As a plain text: Payload marks some of its names as deprecated, and this reads none of those.
  const { operation } = hook as { readonly operation: string }
  const { collection: config, overrideAccess, req } = hook
  const args = hook.args as Args
  const isTrusted = overrideAccess === true
  if (ASKS.has(operation) && !isTrusted) {
    const misfit = invalidQueryText(config.flattenedFields, args)
    if (misfit) refuseInput(req, misfit)
    Object.assign(hook.args, withoutEmptySort(args))
  }
  if (!WRITES.has(operation)) return hook.args
  const isDuplicate = args['duplicateFromID'] !== undefined && args['data'] === undefined
  if (isDuplicate) return hook.args
  const data = await soundData({ config, isTrusted, operation, req }, args['data'])
  return Object.assign(hook.args, { data })
}
