import type { z } from 'zod'

import { Fault } from '../domain/fault.js'

/** Never repeated: they are, or may hold, a password. */
const SECRET: ReadonlySet<PropertyKey> = new Set(['smtpUrl', 'secret', 'privateKey'])

const valueAt = (given: unknown, key: PropertyKey): unknown =>
  typeof given === 'object' && given !== null ? (given as Record<PropertyKey, unknown>)[key] : given

const quoteValue = (value: unknown): string => {
  if (typeof value === 'string') return `'${value}'`
  return ['boolean', 'number', 'undefined'].includes(typeof value) ? `${value as number}` : '…'
}

/** An option as it was written, e.g. `{ delivery: { connections: 0 } }`. */
const quoteOption = (given: unknown, [key, ...rest]: readonly PropertyKey[]): string => {
  if (key === undefined) return quoteValue(given)
  const inner = SECRET.has(key) ? '…' : quoteOption(valueAt(given, key), rest)
  return typeof key === 'number' ? `[${inner}]` : `{ ${String(key)}: ${inner} }`
}

/** The first wrong option as a fault: what was given, what was expected, what to do. */
export const explainWrongOption = (given: unknown, { issues }: z.ZodError): Fault => {
  const [issue] = issues
  if (!issue) return new Fault('CONFIG_INVALID', 'roundup({ … }): an option is wrong.')
  const path =
    issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path
  return new Fault('CONFIG_INVALID', `roundup(${quoteOption(given, path)}): ${issue.message}`)
}
