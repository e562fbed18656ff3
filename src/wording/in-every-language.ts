import { type Language, LANGUAGES, type WordingKey } from './languages.js'
import { say } from './say.js'

/** For what Payload takes in all languages at once, such as the groups of its navigation. */
export const inEveryLanguage = (key: WordingKey): Record<string, string> =>
  Object.fromEntries(
    Object.keys(LANGUAGES).map((language) => [language, say(language as Language, { key })]),
  )
