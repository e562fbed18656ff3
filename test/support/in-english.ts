import { localize, localizedText } from '../../src/i18n/localize.js'
import type { TranslateText } from '../../src/i18n/translate.js'

/** What `useTranslate()` returns to somebody whose admin is in English. */
export const inEnglish: TranslateText = (text, values) =>
  localize('en', typeof text === 'string' ? localizedText(text, values) : text)
