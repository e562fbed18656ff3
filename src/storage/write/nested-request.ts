import { isolateObjectProperty, type PayloadRequest } from 'payload'

/** Where a write that is made again keeps what it noted the first time. */
export const KEPT_NOTES = 'roundupKeptNotes'

/** Keys of a request's context that a write within another one goes by as well. */
const INHERITED = new Set([
  KEPT_NOTES,
  'roundupActor',
  'roundupHoldMs',
  'roundupLeaving',
  'roundupTold',
])

/** Set by Payload while a version is restored, and never taken back. */
const RESTORING = 'isRestoringVersion'

const isInherited = (key: string): boolean =>
  INHERITED.has(key) || (key !== RESTORING && !key.startsWith('roundup'))

/**
 * The request for a write within a write: the same person, language and transaction, with a context of its own. What
 * only concerns the write around it stays there: whether that restores a version, and what it asks of an issue. A host's
 * own keys are inherited, as Payload does it. Nothing that the nested write notes reaches the write around it.
 */
export const nestedRequest = (req: PayloadRequest): PayloadRequest => {
  const nested = isolateObjectProperty(req, 'context')
  nested.context = Object.fromEntries(
    Object.entries(req.context).filter(([key]) => isInherited(key)),
  )
  return nested
}
