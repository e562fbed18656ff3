import type { CollectionBeforeOperationHook } from 'payload'

/** Keeps answers with people's addresses out of caches, over every API. */
export const keepAnswerPrivate: CollectionBeforeOperationHook = ({ args, req }) => {
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Cache-Control', 'no-store')
  return args
}
