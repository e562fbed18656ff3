import type { TextFieldSingleValidation } from 'payload'

import { translate } from '../../src/i18n/translate.js'

const COLOUR = /^#(?:[0-9a-f]{3}){1,2}$/i

export const validateAccentColour: TextFieldSingleValidation = (value, { req }) =>
  !value || COLOUR.test(value) || translate(req.t, 'fields:accentWrong')
