import type { CollectionBeforeOperationHook } from 'payload'

import { Refusal } from '../access/refusal.js'
import { localizedText } from '../i18n/localize.js'

const MOST_DOCUMENTS = 100
/** A document, what it points to, and what that points to. */
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

/** What the public asks of REST and GraphQL comes in pages, and not with all that stands behind it. */
export const limitPublicReads: CollectionBeforeOperationHook = (hook) => {
  // As a plain text: Payload marks some of its names as deprecated, and this reads none of those.
  const { operation } = hook as { readonly operation: string }
  const { args, req } = hook
  const isAsked = req.payloadAPI === 'REST' || req.payloadAPI === 'GraphQL'
  const read = args as Read
  if (operation !== 'read' || !isAsked || req.user || read.overrideAccess === true) return args
  if (isEverything(read))
    throw new Refusal(req, 400, localizedText('transitions:pageTooLarge', { max: MOST_DOCUMENTS }))
  if (Number(read.depth ?? 0) > DEEPEST)
    throw new Refusal(req, 400, localizedText('transitions:readTooDeep', { max: DEEPEST }))
  return args
}
