import type { Fix } from '../../../domain/finding.js'
import { localizedText } from '../../../i18n/localize.js'
import type { PreflightFacts, Speller } from '../../preflight-facts.js'
import { contentTexts, type PlacedText } from '../../content-texts.js'
import { findWords } from '../../find-words.js'
import type { Rule, RuleFinding } from '../rule.js'

const SHORTEST = 3
const SHORTEST_NOUN = 6

/** Lower case, apostrophes allowed: what a dictionary can judge. It cannot judge names and numbers. */
const PLAIN = /^\p{Ll}[\p{Ll}\p{M}]*(?:['’]\p{Ll}+)?$/u
const NOUN = /^\p{Lu}[\p{Ll}\p{M}]+$/u
const LATIN = /^[\p{Script=Latin}\p{M}'’]+$/u

const withoutGenitive = (word: string): string => word.replace(/['’]s?$/u, '')

const replaceFix = (
  { place }: PlacedText,
  word: string,
  better: string | undefined,
): readonly Fix[] =>
  better === undefined ? [] : [{ kind: 'replace', place, from: word, to: better }]

const spellingFinding = (
  text: PlacedText,
  word: string,
  better: string | undefined,
): RuleFinding => ({
  key: `spelling:${word.toLowerCase()}`,
  place: text.place,
  text:
    better === undefined
      ? localizedText('findings:unknownWord', { where: text.where, word })
      : localizedText('findings:misspelt', { better, where: text.where, word }),
  fixes: [...replaceFix(text, word, better), { kind: 'learn-word', word: word.toLowerCase() }],
})

const knownBy =
  (speller: Speller, learnt: PreflightFacts['learntWords']) =>
  (word: string): boolean =>
    [word, word.replaceAll('’', "'"), withoutGenitive(word)].some(
      (form) => learnt?.has(form.toLowerCase()) === true || speller.isKnown(form),
    )

/** German capitalizes nouns as well as names: only those that are close to a known word are reported. */
const wordKind = (word: string, isGerman: boolean): 'word' | 'noun' | undefined => {
  if (!LATIN.test(word)) return undefined
  if (PLAIN.test(word) && word.length >= SHORTEST) return 'word'
  return isGerman && NOUN.test(word) && word.length >= SHORTEST_NOUN ? 'noun' : undefined
}

const partsOf = (word: string): readonly string[] => word.split(/[-&._]/u)

/** Words that are not in the dictionary of the publication's language, each reported once. */
export const spelling: Rule = {
  severity: 'advisory',
  find: ({ content, learntWords, speller }) => {
    if (!speller) return []
    const isKnown = knownBy(speller, learntWords)
    const isGerman = content.publication.language.toLowerCase().startsWith('de')
    const seen = new Set<string>()
    const findIn = (text: PlacedText): readonly RuleFinding[] =>
      findWords(text.text)
        .filter(({ word }) => !isKnown(word))
        .flatMap(({ word }) => partsOf(word))
        .flatMap((word) => {
          const kind = wordKind(word, isGerman)
          if (kind === undefined || seen.has(word) || isKnown(word)) return []
          seen.add(word)
          const better = speller.suggest(word)
          return kind === 'noun' && better === undefined
            ? []
            : [spellingFinding(text, word, better)]
        })
    return contentTexts(content).flatMap(findIn)
  },
}
