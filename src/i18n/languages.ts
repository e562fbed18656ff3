import * as de from './de/index.js'
import * as en from './en/index.js'

/** What the desk can be read in; the first is what everything else falls back to. */
export const CATALOGUES = { en, de } satisfies Record<string, typeof en>

export type Language = keyof typeof CATALOGUES

type Catalogue = typeof en

/** `room:word`, e.g. `stages:draft`; of a pair `…_one`, `…_other` the part before. */
export type TextKey = {
  [Room in keyof Catalogue]: `${Room}:${WithoutPluralForm<keyof Catalogue[Room] & string>}`
}[keyof Catalogue]

type WithoutPluralForm<Key extends string> = Key extends `${infer Word}_one` | `${infer Word}_other`
  ? Word
  : Key

/** @returns the language of a BCP 47 tag where there is one, else English */
export const languageOf = (tag: string | undefined): Language => {
  const [primary = ''] = (tag ?? '').toLowerCase().split('-')
  return primary in CATALOGUES ? (primary as Language) : 'en'
}
