import type { CollectionBeforeOperationHook } from 'payload'

/** Addresses of people stay in no cache, by whichever API they are asked for. */
export const keepAnswerPrivate: CollectionBeforeOperationHook = ({ args, req }) => {
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Cache-Control', 'no-store')
  return args
}
