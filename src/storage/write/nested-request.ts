import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { nestedTransitionContext } from '../../domain/issue/transition-context.js'

/** Payload sets this while it restores a version, and never removes it. */
const RESTORING = 'isRestoringVersion'

const isInherited = (key: string): boolean => key !== RESTORING && !key.startsWith('roundup')

/**
 * The request for a write inside another write: the same user, language and transaction, with a context of its own.
 * What concerns only the outer write stays there, such as whether it restores a version. The host's own keys are
 * inherited, as Payload does it. Notes of the nested write do not reach the outer one.
 */
export const nestedRequest = (req: PayloadRequest): PayloadRequest => {
  const nested = isolateObjectProperty(req, 'context')
  nested.context = {
    ...Object.fromEntries(Object.entries(req.context).filter(([key]) => isInherited(key))),
    ...nestedTransitionContext(req),
  }
  return nested
}
