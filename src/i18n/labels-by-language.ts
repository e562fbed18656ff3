import { CATALOGUES, type ShippedTag, type TextKey } from './languages.js'
import { localize } from './localize.js'

/**
 * For what Payload takes in all languages at once: the groups of its navigation, and the labels of fields that are drawn
 * by a component or as rich text, which it keeps in the language of whoever asked first.
 */
export const labelsByLanguage = (key: TextKey): Record<string, string> =>
  Object.fromEntries(
    Object.keys(CATALOGUES).map((tag) => [tag, localize(tag as ShippedTag, { key })]),
  )
