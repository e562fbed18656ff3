import type { TextFieldSingleValidation } from 'payload'

import { translate } from '../../src/wording/translate.js'

/** One bare address; a host without a dot, such as `localhost`, is enough for development. */
const ADDRESS = /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+$/u

export const senderAddress: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value) return required ? translate(req.t, { key: 'fields:addressMissing' }) : true
  return ADDRESS.test(value) || translate(req.t, { key: 'fields:addressWrong' })
}
