import { isolateObjectProperty, type PayloadRequest } from 'payload'

/** The key of a request's context under which a repeated write keeps the notes of its first attempt. */
export const KEPT_NOTES = 'roundupKeptNotes'

/** Keys of a request's context that nested writes inherit. */
const INHERITED = new Set([
  KEPT_NOTES,
  'roundupActor',
  'roundupHoldMs',
  'roundupLeaving',
  'roundupTold',
])

/** Payload sets this while it restores a version, and never removes it. */
const RESTORING = 'isRestoringVersion'

const isInherited = (key: string): boolean =>
  INHERITED.has(key) || (key !== RESTORING && !key.startsWith('roundup'))

/**
 * The request for a write inside another write: the same user, language and transaction, with a context of its own.
 * What concerns only the outer write stays there, such as whether it restores a version. The host's own keys are
 * inherited, as Payload does it. Notes of the nested write do not reach the outer one.
 */
export const nestedRequest = (req: PayloadRequest): PayloadRequest => {
  const nested = isolateObjectProperty(req, 'context')
  nested.context = Object.fromEntries(
    Object.entries(req.context).filter(([key]) => isInherited(key)),
  )
  return nested
}
