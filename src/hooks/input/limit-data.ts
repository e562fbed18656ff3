import type { CollectionBeforeOperationHook } from 'payload'

import { isDeeperThan } from '../../domain/text/nesting.js'
import { localizedFault, localizedText } from '../../i18n/localize.js'

/** A text with 20 nested quotations, in a row of the lineup, is 50 levels deep. */
const MAX_LEVELS = 100

/** Refuses JSON that is nested too deep for code that walks it recursively, Payload's included. */
export const limitData: CollectionBeforeOperationHook = ({ args }) => {
  const { data, where } = args as { readonly data?: unknown; readonly where?: unknown }
  if (isDeeperThan(data, MAX_LEVELS) || isDeeperThan(where, MAX_LEVELS))
    throw localizedFault(
      'INPUT_INVALID',
      localizedText('transitions:dataTooDeep', { max: MAX_LEVELS }),
    )
  return args
}
