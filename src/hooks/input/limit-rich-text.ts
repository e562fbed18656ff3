import type { FieldHook, PayloadRequest } from 'payload'

import { Refusal } from '../../access/refusal.js'
import { isNestedTooDeep, MAX_NESTING } from '../../domain/text/nesting.js'
import { localizedText } from '../../i18n/localize.js'

/** Some thirty pages: longer than any issue whole. */
const MAX_KB = 200

const refuseLarge = (req: PayloadRequest, value: unknown): void => {
  const sizeKb = Math.ceil(Buffer.byteLength(JSON.stringify(value ?? null)) / 1024)
  if (sizeKb > MAX_KB)
    throw new Refusal(
      req,
      400,
      localizedText('transitions:textTooLarge', { max: MAX_KB, size: sizeKb }),
    )
}

/** Refuses a text that nobody could read to its end, before Payload's editor walks through it. */
export const limitRichText: FieldHook = ({ req, value }) => {
  if (isNestedTooDeep(value))
    throw new Refusal(req, 400, localizedText('transitions:nestedTooDeep', { max: MAX_NESTING }))
  refuseLarge(req, value)
  return value as unknown
}
