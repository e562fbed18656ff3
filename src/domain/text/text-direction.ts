export type Direction = 'ltr' | 'rtl'

const LETTER = /\p{L}/u

const RTL_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'])

/** The direction of a text by its first letter (UAX #9, rules P2 and P3); `undefined` where it has none. */
export const textDirection = (text: string): Direction | undefined => {
  const letter = LETTER.exec(text)?.[0]
  if (letter === undefined) return undefined
  return RTL_LETTER.test(letter) ? 'rtl' : 'ltr'
}

/**
 * The direction in which a language is written.
 *
 * @param language BCP 47, e.g. `ar` (`rtl`) or `ar-Latn` (`ltr`)
 * @throws {RangeError} for text that is no language tag
 */
export const languageDirection = (language: string): Direction => {
  const { script } = new Intl.Locale(language).maximize()
  return script !== undefined && RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr'
}
