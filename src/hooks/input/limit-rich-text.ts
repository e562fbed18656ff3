import type { FieldHook } from 'payload'

import { isNestedTooDeep, MAX_NESTING } from '../../domain/text/nesting.js'
import { localizedFault, localizedText } from '../../i18n/localize.js'

/** About thirty pages: longer than any whole issue. */
const MAX_KB = 200

const refuseLarge = (value: unknown): void => {
  const sizeKb = Math.ceil(Buffer.byteLength(JSON.stringify(value ?? null)) / 1024)
  if (sizeKb > MAX_KB)
    throw localizedFault(
      'INPUT_INVALID',
      localizedText('transitions:textTooLarge', { max: MAX_KB, size: sizeKb }),
    )
}

/** Refuses a rich text that is too long or nested too deep, before Payload's editor walks through it. */
export const limitRichText: FieldHook = ({ value }) => {
  if (isNestedTooDeep(value))
    throw localizedFault(
      'INPUT_INVALID',
      localizedText('transitions:nestedTooDeep', { max: MAX_NESTING }),
    )
  refuseLarge(value)
  return value as unknown
}
