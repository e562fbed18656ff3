import * as de from './de/index.js'
import * as en from './en/index.js'
import type { TextsOf } from './texts-of.js'

/** Every text in one language, by namespace and key: the type says what a translation has to have. */
export type Texts = { readonly [Namespace in keyof typeof en]: TextsOf<(typeof en)[Namespace]> }

/** The languages that Roundup ships; a language more is a folder and a word here. */
export const CATALOGUES = { en, de } satisfies Record<string, Texts>

export type ShippedTag = keyof typeof CATALOGUES

/** A namespace of texts, of which some may be left out. */
export type PartOf<Whole> = { readonly [Key in keyof Whole]?: Whole[Key] | undefined }

/** What a host writes of a language: a text that is left out is the English one. */
export type HostTexts = { readonly [Namespace in keyof Texts]?: PartOf<Texts[Namespace]> }

export type Language = {
  /** BCP 47, as `Intl` takes it. */
  readonly tag: string
  readonly texts: HostTexts
}

/** By lower-case BCP 47 tag: those that Roundup ships, and those of the host over them. */
export type Languages = ReadonlyMap<string, Language>

export const ENGLISH: Language = { tag: 'en', texts: en }

/** @param host texts by BCP 47 tag, e.g. `{ fr: { … }, 'pt-BR': { … } }`; over shipped ones where the tag is theirs */
export const languagesWith = (host: Readonly<Record<string, HostTexts>> = {}): Languages => {
  const shipped = Object.entries(CATALOGUES).map(([tag, texts]): [string, Language] => [
    tag,
    { tag, texts },
  ])
  const theirs = Object.entries(host).map(([tag, texts]): [string, Language] => [
    tag.toLowerCase(),
    { tag, texts: over(CATALOGUES[tag.toLowerCase() as ShippedTag], texts) },
  ])
  return new Map([...shipped, ...theirs])
}

const over = (ours: Texts | undefined, theirs: HostTexts): HostTexts =>
  ours === undefined
    ? theirs
    : Object.fromEntries(
        Object.entries(ours).map(([namespace, texts]) => [
          namespace,
          { ...texts, ...theirs[namespace as keyof Texts] },
        ]),
      )

const SHIPPED = /* @__PURE__ */ languagesWith()

/**
 * @param tag BCP 47, e.g. `pt-BR`: its own texts, else those of its primary language
 * @returns undefined where nobody has written texts in it
 */
export const findLanguage = (
  tag: string | undefined,
  languages: Languages = SHIPPED,
): Language | undefined => {
  const wanted = (tag ?? '').toLowerCase()
  return languages.get(wanted) ?? languages.get(wanted.split('-')[0] ?? '')
}

/** The language of a BCP 47 tag where there are texts in it, else English. */
export const languageOf = (tag: string | undefined, languages: Languages = SHIPPED): Language =>
  findLanguage(tag, languages) ?? ENGLISH

type Catalogue = typeof en

/** `namespace:key`, e.g. `stages:draft`; of plural forms `…_one`, `…_other` the part before. */
export type TextKey = {
  [Room in keyof Catalogue]: `${Room}:${WithoutPluralForm<keyof Catalogue[Room] & string>}`
}[keyof Catalogue]

type WithoutPluralForm<Key extends string> = Key extends `${infer Word}_one` | `${infer Word}_other`
  ? Word
  : Key
