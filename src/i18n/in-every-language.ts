import { type Language, LANGUAGES, type WordingKey } from './languages.js'
import { say } from './localize.js'

/**
 * For what Payload takes in all languages at once: the groups of its navigation, and the labels of fields that are drawn
 * by a component or as rich text, which it keeps in the language of whoever asked first.
 */
export const inEveryLanguage = (key: WordingKey): Record<string, string> =>
  Object.fromEntries(
    Object.keys(LANGUAGES).map((language) => [language, say(language as Language, { key })]),
  )
