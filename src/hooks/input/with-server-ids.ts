import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { reservedIds } from '../../access/reserved-ids.js'
import { isPlainObject } from './nesting.js'

type Data = Readonly<Record<string, unknown>>

type Write = {
  readonly config: SanitizedCollectionConfig
  readonly req: PayloadRequest
  readonly operation: string
  /** Whether the write comes from code of the app and skips access rules. */
  readonly isTrusted: boolean
}

/** Ids of rows as the admin's forms make them. */
const ROW_ID = /^[\w-]{1,64}$/

type Keeps = (id: unknown) => boolean

const withOwnRowId = (fields: readonly FlattenedField[], row: unknown, keeps: Keeps): unknown => {
  if (!isPlainObject(row)) return row
  const { id, ...rest } = row
  return withOwnRowIds(fields, keeps(id) ? { ...rest, id } : rest, keeps)
}

/** Removes ids from rows to which they do not belong. Payload gives those rows new ids. */
const withOwnRowIds = (fields: readonly FlattenedField[], data: Data, keeps: Keeps): Data => {
  const changed = fields.flatMap((field): [string, unknown][] => {
    if (field.type !== 'array' && field.type !== 'group') return []
    const value = data[field.name]
    if (field.type === 'group') {
      return isPlainObject(value)
        ? [[field.name, withOwnRowIds(field.flattenedFields, value, keeps)]]
        : []
    }
    const rows: unknown = value
    return Array.isArray(rows)
      ? [[field.name, rows.map((row: unknown) => withOwnRowId(field.flattenedFields, row, keeps))]]
      : []
  })
  return { ...data, ...Object.fromEntries(changed) }
}

/** Keeps every valid id once: no two rows of a document have the same id. */
const keptOnce = (): Keeps => {
  const kept = new Set<string>()
  return (id) => {
    if (typeof id !== 'string' || !ROW_ID.test(id) || kept.has(id)) return false
    kept.add(id)
    return true
  }
}

/**
 * Lets only the server choose ids: a client sets none when it creates a document and changes none afterwards. Code of
 * the app may set one, and so may an endpoint that called `reserveId`.
 */
export const withServerIds = ({ config, isTrusted, operation, req }: Write, data: Data): Data => {
  if (isTrusted) return data
  const { _id: _theirs, id, ...rest } = data
  const isCreated = operation === 'create'
  const named = isCreated && typeof id === 'string' && reservedIds(req).has(id) ? { id } : {}
  const keeps = isCreated ? (): boolean => false : keptOnce()
  return { ...withOwnRowIds(config.flattenedFields, rest, keeps), ...named }
}
