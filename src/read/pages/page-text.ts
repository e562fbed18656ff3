import type { LocalizedText } from '../../domain/localized-text.js'
import { type Languages, languageOf, type TextKey } from '../../i18n/languages.js'
import { localize } from '../../i18n/localize.js'

/** A text of the readers' pages or of the newsletter itself, in one language. */
export type PageText = (
  key: Extract<TextKey, `newsletter:${string}` | `pages:${string}`>,
  values?: LocalizedText['values'],
) => string

/**
 * @param tag BCP 47, of the publication or of the person who reads; English where nobody has texts in it
 * @param languages those that Roundup ships unless given
 */
export const pageText = (tag: string | undefined, languages?: Languages): PageText => {
  const language = languageOf(tag, languages)
  return (key, values = {}) => localize(language, { key, values })
}
