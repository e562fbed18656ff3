import type { CollectionBeforeOperationHook } from 'payload'

import { localizedFault, localizedText } from '../i18n/localize.js'

const MOST_DOCUMENTS = 100
/** A document, its relations, and the relations of those. */
const DEEPEST = 3

type Read = {
  readonly depth?: unknown
  readonly limit?: unknown
  readonly overrideAccess?: boolean
  readonly pagination?: unknown
}

const isEverything = ({ limit, pagination }: Read): boolean => {
  if (limit === undefined || limit === null) return pagination === false || pagination === 'false'
  return !(Number(limit) > 0 && Number(limit) <= MOST_DOCUMENTS)
}

/** Limits what the public reads over REST and GraphQL to pages, and to a few levels of relations. */
export const limitPublicReads: CollectionBeforeOperationHook = (hook) => {
  // As a plain string: Payload marks some names of operations as deprecated, and none of those is read here.
  const { operation } = hook as { readonly operation: string }
  const { args, req } = hook
  const isAsked = req.payloadAPI === 'REST' || req.payloadAPI === 'GraphQL'
  const read = args as Read
  if (operation !== 'read' || !isAsked || req.user || read.overrideAccess === true) return args
  if (isEverything(read))
    throw localizedFault(
      'INPUT_INVALID',
      localizedText('transitions:pageTooLarge', { max: MOST_DOCUMENTS }),
    )
  if (Number(read.depth ?? 0) > DEEPEST)
    throw localizedFault(
      'INPUT_INVALID',
      localizedText('transitions:readTooDeep', { max: DEEPEST }),
    )
  return args
}
