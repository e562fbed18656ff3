import type { LocalizedText } from '../../src/domain/localized-text.js'
import { type Languages, languageOf, type TextKey } from '../../src/i18n/languages.js'
import { localize } from '../../src/i18n/localize.js'

type SubscriberTextKey = Extract<
  TextKey,
  `subscriberEmails:${string}` | 'newsletter:unsubscribe' | 'notifications:orOpen'
>

/** One text of an e-mail to a subscriber, in the language of the publication. */
export type SubscriberText = (key: SubscriberTextKey, values?: LocalizedText['values']) => string

/**
 * @param tag BCP 47, the publication's language; English where nobody has texts in it
 * @param languages the shipped ones unless given
 */
export const subscriberText = (tag: string, languages?: Languages): SubscriberText => {
  const language = languageOf(tag, languages)
  return (key, values = {}) => localize(language, { key, values })
}
