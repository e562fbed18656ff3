import type {
  CollectionBeforeOperationHook,
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'

import type { LocalizedText } from '../../domain/localized-text.js'
import { localizedFault, localizedText } from '../../i18n/localize.js'
import { findInvalidFields } from './find-invalid-fields.js'
import { invalidFieldsError } from './invalid-fields-error.js'
import { isPlainObject } from './nesting.js'
import { withServerIds } from './with-server-ids.js'
import { invalidQueryText } from './invalid-query.js'
import { withLists } from './with-lists.js'

type Args = Readonly<Record<string, unknown>>

/** Payload's names of the operations that write data. */
const WRITES = new Set(['create', 'update'])

/** Payload's names of the operations that query documents. */
const QUERIES = new Set(['read', 'readDistinct', 'count', 'countVersions', 'update', 'delete'])

const refuseInput = (text: LocalizedText): never => {
  throw localizedFault('INPUT_INVALID', text)
}

type Write = {
  readonly config: SanitizedCollectionConfig
  readonly req: PayloadRequest
  readonly operation: string
  readonly isTrusted: boolean
}

/** Without a file, Payload would fetch one from whatever URL the data names. */
const isFetched = ({ config, isTrusted, operation, req }: Write): boolean => {
  const { upload } = config as { readonly upload?: unknown }
  return Boolean(upload) && !isTrusted && operation === 'create' && !req.file
}

/**
 * Payload asks for access after this hook: somebody who may create nothing should be told that, and not what is
 * missing.
 */
const mayCreate = async ({ config, req }: Write, data: object): Promise<boolean> =>
  Boolean(await config.access.create({ data, req }))

const checkedData = async (write: Write, data: unknown): Promise<unknown> => {
  const { config, req } = write
  if (!isPlainObject(data)) return refuseInput(localizedText('input:object'))
  if (isFetched(write) && (await mayCreate(write, data))) {
    return refuseInput(localizedText('input:sendFile'))
  }
  const ours = withServerIds(write, data)
  const fields: readonly FlattenedField[] = config.flattenedFields
  const invalidFields = findInvalidFields(fields, ours)
  if (invalidFields.length > 0) throw invalidFieldsError(req, config.slug, invalidFields)
  return withLists(fields, ours)
}

/** `?sort=` means no order; MongoDB would take it for a name. */
const withoutEmptySort = ({ sort }: Args): { readonly sort?: unknown } =>
  Array.isArray(sort) ? { sort: sort.filter((name) => name !== '') } : {}

/**
 * Refuses invalid input before anything is done with it: data that does not fit its fields, and queries that no
 * database can answer. The ids of new documents are the server's, whatever a client sends.
 */
export const refuseMalformed: CollectionBeforeOperationHook = async (hook) => {
  // As a plain string: Payload marks some names of operations as deprecated, and none of those is read here.
  const { operation } = hook as { readonly operation: string }
  const { collection: config, overrideAccess, req } = hook
  const args = hook.args as Args
  const isTrusted = overrideAccess === true
  if (QUERIES.has(operation) && !isTrusted) {
    const problem = invalidQueryText(config.flattenedFields, args)
    if (problem) refuseInput(problem)
    Object.assign(hook.args, withoutEmptySort(args))
  }
  if (!WRITES.has(operation)) return hook.args
  const isDuplicate = args['duplicateFromID'] !== undefined && args['data'] === undefined
  if (isDuplicate) return hook.args
  const data = await checkedData({ config, isTrusted, operation, req }, args['data'])
  return Object.assign(hook.args, { data })
}
