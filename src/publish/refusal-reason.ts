import { Fault, type FaultCode } from '../domain/fault.js'
import type { LocalizedText } from '../domain/localized-text.js'

/** Faults that say what is wrong with an issue or with a move of it. */
const ABOUT_THE_ISSUE: ReadonlySet<FaultCode> = new Set([
  'CONTENT_CONFLICT',
  'INPUT_INVALID',
  'MOVE_FORBIDDEN',
  'MOVE_NOT_NOW',
  'NOT_FOUND',
] satisfies FaultCode[])

const isSentence = (value: unknown): value is LocalizedText =>
  typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string'

/**
 * The reason for which we refused something ourselves. Whatever else was thrown, by a database for instance, refuses
 * nothing: it says nothing of the issue, and the next attempt may succeed.
 */
export const refusalReason = (error: unknown): LocalizedText | undefined => {
  if (!(error instanceof Error)) return undefined
  if (error instanceof Fault) {
    const { sentence } = error.details
    return ABOUT_THE_ISSUE.has(error.code) && isSentence(sentence) ? sentence : undefined
  }
  return 'told' in error && isSentence(error.told) ? error.told : undefined
}
