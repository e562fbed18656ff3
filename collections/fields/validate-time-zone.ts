import type { TextFieldSingleValidation } from 'payload'

import { translate } from '../../src/i18n/translate.js'

const isTimeZone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

export const validateTimeZone: TextFieldSingleValidation = (value, { req }) =>
  isTimeZone(value ?? '') || translate(req.t, 'fields:timeZoneWrong')
