import { CATALOGUES } from './languages.js'

/** For Payload's `i18n.translations`: everything of ours stands below `roundup`. */
export const payloadTranslations = Object.fromEntries(
  Object.entries(CATALOGUES).map(([language, words]) => [language, { roundup: words }]),
)
