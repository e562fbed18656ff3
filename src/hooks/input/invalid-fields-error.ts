import { type PayloadRequest, ValidationError } from 'payload'

import { translate } from '../../i18n/translate.js'
import type { InvalidField } from './find-invalid-fields.js'

/** How many misfits one answer names. */
const MOST_TOLD = 20

/**
 * What a form shows beside its fields and an API says in a sentence.
 *
 * @returns 400, with each field's path and what fits it
 */
export const invalidFieldsError = (
  req: PayloadRequest,
  collection: string,
  misfits: readonly InvalidField[],
): ValidationError => {
  const errors = misfits
    .slice(0, MOST_TOLD)
    .map(({ path, message }) => ({ message: translate(req.t, message), path }))
  const refusal = new ValidationError({ collection, errors }, req.t)
  refusal.message = errors.map(({ message, path }) => `${path}: ${message}`).join(' ')
  return refusal
}
