import { Fault, type FaultCode } from '../domain/fault.js'
import type { LocalizedText } from '../domain/localized-text.js'

/** Faults that say what is wrong with an issue or with a transition of it. */
const ABOUT_THE_ISSUE: ReadonlySet<FaultCode> = new Set([
  'CONTENT_CONFLICT',
  'INPUT_INVALID',
  'MOVE_FORBIDDEN',
  'MOVE_NOT_NOW',
  'NOT_FOUND',
] satisfies FaultCode[])

/**
 * The reason for which we refused to publish an issue. Whatever else failed, a database for instance, says nothing about
 * the issue, and the next attempt may succeed.
 */
export const refusalReason = (error: unknown): LocalizedText | undefined =>
  error instanceof Fault && ABOUT_THE_ISSUE.has(error.code) ? error.text : undefined
