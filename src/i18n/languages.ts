import * as de from './de/index.js'
import * as en from './en/index.js'

/** What the desk can be read in; the first is what everything else falls back to. */
export const LANGUAGES = { en, de } satisfies Record<string, typeof en>

export type Language = keyof typeof LANGUAGES

type Rooms = typeof en

/** `room:word`, e.g. `stages:draft`; of a pair `…_one`, `…_other` the part before. */
export type WordingKey = {
  [Room in keyof Rooms]: `${Room}:${Counted<keyof Rooms[Room] & string>}`
}[keyof Rooms]

type Counted<Key extends string> = Key extends `${infer Word}_one` | `${infer Word}_other`
  ? Word
  : Key

/** @returns the language of a BCP 47 tag where there is one, else English */
export const languageOf = (tag: string | undefined): Language => {
  const [primary = ''] = (tag ?? '').toLowerCase().split('-')
  return primary in LANGUAGES ? (primary as Language) : 'en'
}
