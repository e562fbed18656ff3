import type { CollectionBeforeOperationHook } from 'payload'

import { Refusal } from '../../access/refusal.js'
import { isDeeperThan } from '../../domain/text/nesting.js'
import { localizedText } from '../../i18n/localize.js'

/** A text of 20 quotations within a row of the lineup goes 50 levels deep. */
const MAX_LEVELS = 100

/** Refuses JSON that goes too deep for those who walk through it by recursion, Payload among them. */
export const limitData: CollectionBeforeOperationHook = ({ args, req }) => {
  const { data, where } = args as { readonly data?: unknown; readonly where?: unknown }
  if (isDeeperThan(data, MAX_LEVELS) || isDeeperThan(where, MAX_LEVELS))
    throw new Refusal(req, 400, localizedText('transitions:dataTooDeep', { max: MAX_LEVELS }))
  return args
}
