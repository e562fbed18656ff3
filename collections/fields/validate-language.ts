import type { TextFieldSingleValidation } from 'payload'

import { translate } from '../../src/i18n/translate.js'

const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

export const validateLanguage: TextFieldSingleValidation = (value, { req }) =>
  isLanguage(value ?? '') || translate(req.t, 'fields:languageWrong')
