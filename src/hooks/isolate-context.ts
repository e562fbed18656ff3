import type { CollectionBeforeOperationHook } from 'payload'

import { nestedRequest } from '../storage/write/nested-request.js'

const WRITES: readonly string[] = ['create', 'update', 'delete']

/**
 * Gives every write a context of its own, whoever started it: our code, a host's hook, or a GraphQL request with two
 * mutations. A version that is restored keeps its request's context, which Payload has read before this hook runs.
 */
export const isolateContext: CollectionBeforeOperationHook = (hook) => {
  // As a plain string: Payload marks some names of operations as deprecated, and none of those is read here.
  const { operation } = hook as { readonly operation: string }
  const { args, req } = hook
  return WRITES.includes(operation) ? Object.assign(args, { req: nestedRequest(req) }) : args
}
