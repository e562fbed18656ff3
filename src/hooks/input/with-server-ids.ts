import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { reservedIds } from '../../access/reserved-ids.js'
import { isPlainObject } from './nesting.js'

type Data = Readonly<Record<string, unknown>>

type Write = {
  readonly config: SanitizedCollectionConfig
  readonly req: PayloadRequest
  readonly operation: string
  /** Whether it comes from code of the app and passes by access. */
  readonly isTrusted: boolean
}

/** Ids of rows as forms make them. */
const ROW_ID = /^[\w-]{1,64}$/

type Keeps = (id: unknown) => boolean

const withOwnRowId = (fields: readonly FlattenedField[], row: unknown, keeps: Keeps): unknown => {
  if (!isPlainObject(row)) return row
  const { id, ...rest } = row
  return withOwnRowIds(fields, keeps(id) ? { ...rest, id } : rest, keeps)
}

/** Rows without ids that are not theirs; they get others when they are written. */
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

/** No two rows of one document have one id. */
const keptOnce = (): Keeps => {
  const kept = new Set<string>()
  return (id) => {
    if (typeof id !== 'string' || !ROW_ID.test(id) || kept.has(id)) return false
    kept.add(id)
    return true
  }
}

/**
 * Data whose ids are ours: a client names none when it makes something, and changes none afterwards. Code of the app may
 * name one, and so may an endpoint of ours that says so by `reserveId`.
 */
export const withServerIds = ({ config, isTrusted, operation, req }: Write, data: Data): Data => {
  if (isTrusted) return data
  const { _id: _theirs, id, ...rest } = data
  const isCreated = operation === 'create'
  const named = isCreated && typeof id === 'string' && reservedIds(req).has(id) ? { id } : {}
  const keeps = isCreated ? (): boolean => false : keptOnce()
  return { ...withOwnRowIds(config.flattenedFields, rest, keeps), ...named }
}
