import nspell from 'nspell'

import type { Speller } from '../approve/preflight-facts.js'
import { memoized } from '../domain/memoized.js'
import { isCompoundOf } from './compound-words.js'
import { nearWords } from './near-words.js'
import { americanForms } from './english-forms.js'

type Dictionary = { readonly aff: Uint8Array; readonly dic: Uint8Array }

type SpellingLanguage = {
  readonly load: () => Promise<{ readonly default: Dictionary }>
  /** What else is right beside what the dictionary has. */
  readonly isAlsoKnown: (word: string, isListed: (word: string) => boolean) => boolean
}

const SPELLING_LANGUAGES: Readonly<Record<string, SpellingLanguage>> = {
  en: {
    load: () => import('dictionary-en'),
    isAlsoKnown: (word, isListed) => americanForms(word).some(isListed),
  },
  de: {
    load: () => import('dictionary-de'),
    // “vieleicht” could be made of “viel” and “eicht”: a slip is likelier.
    isAlsoKnown: (word, isListed) =>
      isCompoundOf(word, isListed) && !nearWords(word).some(isListed),
  },
}

/** The longest words that dictionaries and writers make; what is longer is no word that could be judged. */
const LONGEST_WORD = 60

/** Suggestions cost milliseconds; the words of a newsroom come again with each save. */
const KEPT = 5000

/** The answers given before, forgotten all at once when there are too many. */
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

const createSpeller = async ({ isAlsoKnown, load }: SpellingLanguage): Promise<Speller> => {
  const { aff, dic } = (await load()).default
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

const loaded = new Map<string, Promise<Speller>>()

/**
 * The dictionary of a language, loaded when it is first asked for and kept for the process: 0.3 s and 30 MB for English,
 * 1.4 s and 70 MB for German.
 *
 * @param language BCP 47, e.g. `en-GB`
 * @returns `undefined` for a language without a dictionary
 */
export const findSpeller = async (language: string): Promise<Speller | undefined> => {
  const [primary = ''] = language.toLowerCase().split('-')
  const spelt = SPELLING_LANGUAGES[primary]
  return spelt && memoized(loaded, primary, () => createSpeller(spelt))
}
