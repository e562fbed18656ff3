import type { TextKey } from '../../src/i18n/languages.js'
import { localize, localizedText } from '../../src/i18n/localize.js'

/** The English text of a message key, so that a test selects what a person reads. */
export const screenText = (
  key: TextKey,
  values?: Readonly<Record<string, string | number>>,
): string => localize('en', localizedText(key, values))
