import type { CollectionBeforeOperationHook } from 'payload'

import { nestedRequest } from '../storage/write/nested-request.js'

const WRITES: readonly string[] = ['create', 'update', 'delete']

/**
 * Every write has a context of its own, whoever started it: our code, a host's hook, or one request of GraphQL that
 * writes twice. A version that is restored keeps its request's: Payload has read that before this runs.
 */
export const isolateContext: CollectionBeforeOperationHook = (hook) => {
  // As a plain text: Payload marks some of its names as deprecated, and this reads none of those.
  const { operation } = hook as { readonly operation: string }
  const { args, req } = hook
  return WRITES.includes(operation) ? Object.assign(args, { req: nestedRequest(req) }) : args
}
