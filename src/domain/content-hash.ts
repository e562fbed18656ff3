import { createHash } from 'node:crypto'

import type { IssueContent } from './content.js'

/** Keys that identify documents and are never shown to a reader. */
const IDENTIFIERS = new Set(['entryId'])

/** JSON with sorted keys and without `undefined`: equal values give equal text in whatever order their keys are. */
export const canonicalJson = (
  value: unknown,
  leaveOut: ReadonlySet<string> = new Set(),
): string => {
  if (Array.isArray(value)) {
    return `[${value.map((item) => canonicalJson(item, leaveOut)).join(',')}]`
  }
  if (value !== null && typeof value === 'object') {
    const pairs = Object.entries(value)
      .filter(([key, item]) => item !== undefined && !leaveOut.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item, leaveOut)}`)
    return `{${pairs.join(',')}}`
  }
  return JSON.stringify(value ?? null)
}

/**
 * The hash that an approval is bound to: SHA-256 over everything that reaches the reader.
 *
 * @returns 64 lower-case hex digits; ids of documents do not count
 */
export const contentHash = (content: IssueContent): string =>
  createHash('sha256').update(canonicalJson(content, IDENTIFIERS)).digest('hex')
