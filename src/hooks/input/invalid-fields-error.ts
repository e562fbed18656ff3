import { type PayloadRequest, ValidationError } from 'payload'

import { translate } from '../../i18n/translate.js'
import type { InvalidField } from './find-invalid-fields.js'

/** How many invalid values one answer names. */
const MAX_FIELDS = 20

/** The error that the admin's form shows beside its fields and an API answers with a text. */
export const invalidFieldsError = (
  req: PayloadRequest,
  collection: string,
  invalidFields: readonly InvalidField[],
): ValidationError => {
  const errors = invalidFields
    .slice(0, MAX_FIELDS)
    .map(({ path, message }) => ({ message: translate(req.t, message), path }))
  const refusal = new ValidationError({ collection, errors }, req.t)
  refusal.message = errors.map(({ message, path }) => `${path}: ${message}`).join(' ')
  return refusal
}
