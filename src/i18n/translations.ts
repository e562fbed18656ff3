import { LANGUAGES } from './languages.js'

/** For Payload's `i18n.translations`: everything of ours stands below `roundup`. */
export const translations = Object.fromEntries(
  Object.entries(LANGUAGES).map(([language, words]) => [language, { roundup: words }]),
)
