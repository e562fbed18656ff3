import type { z } from 'zod'

import type { LocalizedText } from '../../domain/localized-text.js'
import { localizedFault } from '../../i18n/localize.js'

/**
 * Reads the body of a request by a schema.
 *
 * @param refusal what to say when the body has another shape
 * @throws {Fault} INPUT_INVALID with that refusal
 */
export const readBody = <Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
  refusal: LocalizedText,
): z.infer<Schema> => {
  const read = schema.safeParse(body)
  if (!read.success) throw localizedFault('INPUT_INVALID', refusal)
  return read.data
}
