import type { TextKey } from '../../src/i18n/languages.js'
import { localize, localizedText } from '../../src/i18n/localize.js'

/** The desk's own words, so that a test presses what a person reads. */
export const screenText = (
  key: TextKey,
  values?: Readonly<Record<string, string | number>>,
): string => localize('en', localizedText(key, values))
