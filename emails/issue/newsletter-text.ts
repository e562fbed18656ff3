import type { LocalizedText } from '../../src/domain/localized-text.js'
import { type Languages, languageOf, type TextKey } from '../../src/i18n/languages.js'
import { localize } from '../../src/i18n/localize.js'

type NewsletterKey =
  Extract<TextKey, `newsletter:${string}`> extends `newsletter:${infer Key}` ? Key : never

/** One of the newsletter's own texts, e.g. `unsubscribe`, in the language of the publication. */
export type NewsletterText = (key: NewsletterKey, values?: LocalizedText['values']) => string

/**
 * @param tag BCP 47, the publication's language; English where nobody has texts in it
 * @param languages the shipped ones unless given
 */
export const newsletterText = (tag: string, languages?: Languages): NewsletterText => {
  const language = languageOf(tag, languages)
  return (key, values = {}) => localize(language, { key: `newsletter:${key}`, values })
}
