import type { TextFieldSingleValidation } from 'payload'

import { parseAddress } from '../../src/domain/addresses/address.js'
import { translate } from '../../src/i18n/translate.js'

/** One bare address whose domain has a dot. Whether it exists is not checked. */
export const validateSenderAddress: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value) return required ? translate(req.t, 'fields:addressMissing') : true
  return parseAddress(value) !== undefined || translate(req.t, 'fields:addressWrong')
}
