import nspell from 'nspell'

import type { Speller } from '../approve/preflight-facts.js'
import { memoized } from '../domain/memoized.js'
import { isCompoundOf } from './compound-words.js'
import { findInstalledDictionary, readDictionary, type Dictionary } from './installed-dictionary.js'
import { nearWords } from './near-words.js'
import { americanForms } from './english-forms.js'

type IsKnown = (word: string, isListed: (word: string) => boolean) => boolean

/** By primary language: whether a word that is not in the dictionary is correct as well. */
const IS_ALSO_KNOWN: Readonly<Record<string, IsKnown>> = {
  en: (word, isListed) => americanForms(word).some(isListed),
  // “vieleicht” could be a compound of “viel” and “eicht”, but a typing error is more likely.
  de: (word, isListed) => isCompoundOf(word, isListed) && !nearWords(word).some(isListed),
}

const primaryOf = (language: string): string => language.toLowerCase().split('-')[0] ?? ''

type Source = { readonly key: string; readonly load: () => Promise<Dictionary> }

/** English is part of the package: of the dictionaries only its licence allows that everywhere. */
const findSource = (language: string): Source | undefined => {
  const folder = findInstalledDictionary(language, process.cwd())
  if (folder !== undefined) return { key: folder, load: () => readDictionary(folder) }
  if (primaryOf(language) !== 'en') return undefined
  return { key: 'en', load: async () => (await import('dictionary-en')).default }
}

/** Longer text is not checked. */
const LONGEST_WORD = 60

/** How many answers are cached: a suggestion takes milliseconds, and each save checks the same words. */
const KEPT = 5000

/** Caches answers; the cache is emptied when it is full. */
const memoizeWords = <Answer>(ask: (word: string) => Answer): ((word: string) => Answer) => {
  const given = new Map<string, Answer>()
  return (word) => {
    const known = given.get(word)
    if (known !== undefined || given.has(word)) return known as Answer
    if (given.size >= KEPT) given.clear()
    const answer = ask(word)
    given.set(word, answer)
    return answer
  }
}

const createSpeller = async ({ load }: Source, isAlsoKnown: IsKnown): Promise<Speller> => {
  const { aff, dic } = await load()
  const dictionary = nspell({ aff: Buffer.from(aff), dic: Buffer.from(dic) })
  const isListed = (word: string): boolean => dictionary.correct(word)
  return {
    isKnown: memoizeWords(
      (word) => word.length > LONGEST_WORD || isListed(word) || isAlsoKnown(word, isListed),
    ),
    suggest: memoizeWords((word) =>
      word.length > LONGEST_WORD ? undefined : nearWords(word).find(isListed),
    ),
  }
}

const sources = new Map<string, Source | undefined>()
const spellers = new Map<string, Promise<Speller>>()

const sourceOf = (language: string): Source | undefined => {
  const key = language.toLowerCase()
  if (!sources.has(key)) sources.set(key, findSource(key))
  return sources.get(key)
}

/**
 * Finds the speller of a language: English, and every language whose dictionary the app has installed, such as
 * `dictionary-de`. The dictionary is loaded on first use and kept: 0.3 s and 30 MB for English, 1.4 s and 70 MB for
 * German.
 *
 * @param language BCP 47, e.g. `en-GB`
 * @returns `undefined` for a language without a dictionary
 */
export const findSpeller = async (language: string): Promise<Speller | undefined> => {
  const source = sourceOf(language)
  const isAlsoKnown = IS_ALSO_KNOWN[primaryOf(language)] ?? (() => false)
  return source && memoized(spellers, source.key, () => createSpeller(source, isAlsoKnown))
}
