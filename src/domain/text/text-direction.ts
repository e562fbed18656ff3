export type Direction = 'ltr' | 'rtl'

const LETTER = /\p{L}/u

const RTL_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'])

/** The way a text runs by its first letter (UAX #9, rules P2 and P3); `undefined` where it has none. */
export const textDirection = (text: string): Direction | undefined => {
  const letter = LETTER.exec(text)?.[0]
  if (letter === undefined) return undefined
  return RTL_LETTER.test(letter) ? 'rtl' : 'ltr'
}

/** The way a language is written, e.g. `rtl` for `ar` and `ltr` for `ar-Latn`. */
export const languageDirection = (language: string): Direction => {
  const { script } = new Intl.Locale(language).maximize()
  return script !== undefined && RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr'
}
