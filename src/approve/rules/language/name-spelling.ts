import { localizedText } from '../../../i18n/localize.js'
import { quoteLine } from '../../entry-label.js'
import type { PreflightFacts } from '../../preflight-facts.js'
import { editDistance } from '../../edit-distance.js'
import { contentTexts, type PlacedText } from '../../content-texts.js'
import { findWords } from '../../find-words.js'
import type { Rule, RuleFinding } from '../rule.js'

type Counted = { readonly name: string; readonly first: PlacedText; readonly count: number }

const SHORTEST = 5
/** From this length on, two letters may differ. */
const LONG = 9
const LONGEST = 60
/** Every name is compared with every other. No real issue has more names. */
const MOST = 1000
/** How much more frequent the other spelling must be. */
const TIMES = 2

const NAME = /^\p{Lu}[\p{L}\p{M}]+$/u

const isNameLike = (word: string): boolean =>
  word.length >= SHORTEST && word.length <= LONGEST && NAME.test(word)

const namesOf = (facts: PreflightFacts): readonly Counted[] => {
  const names = new Map<string, Counted>()
  for (const text of contentTexts(facts.content)) {
    for (const { word } of findWords(text.text)) {
      if (!isNameLike(word) || (names.size >= MOST && !names.has(word))) continue
      const { count = 0, first = text } = names.get(word) ?? {}
      names.set(word, { name: word, first, count: count + 1 })
    }
  }
  return [...names.values()]
}

const isAllCapitals = (word: string): boolean => word === word.toUpperCase()

/** “Models” beside “Model”, “Annas” beside “Anna”: inflections of the same word. */
const isInflected = (one: string, other: string): boolean => {
  const [short, long] = [one.toLowerCase(), other.toLowerCase()].sort(
    (a, b) => a.length - b.length,
  ) as [string, string]
  return /^(?:s|es|n|en|e|er|ed|d|ing|a)$/u.test(
    long.startsWith(short) ? long.slice(short.length) : '-',
  )
}

const isSlipOf = (rare: string, frequent: string): boolean => {
  if (Math.abs(rare.length - frequent.length) > 2) return false
  if (isAllCapitals(rare) || isAllCapitals(frequent) || isInflected(rare, frequent)) return false
  if (rare.toLowerCase() === frequent.toLowerCase()) return true
  const allowed = Math.min(rare.length, frequent.length) >= LONG ? 2 : 1
  return rare.startsWith(frequent.charAt(0)) && editDistance(rare, frequent, allowed) <= allowed
}

const isWord = (name: string, { learntWords, speller }: PreflightFacts): boolean =>
  learntWords?.has(name.toLowerCase()) === true ||
  [name, name.toLowerCase()].some((form) => speller?.isKnown(form) === true)

const nameFinding = ({ first, name }: Counted, frequent: Counted): RuleFinding => ({
  key: `name-spelling:${name}:${frequent.name}`,
  place: first.place,
  text: localizedText('findings:nameSpelling', {
    name: quoteLine(name),
    other: quoteLine(frequent.name),
    where: first.where,
  }),
  fixes: [
    { kind: 'replace', place: first.place, from: name, to: frequent.name },
    { kind: 'learn-word', word: name.toLowerCase() },
  ],
})

/** A name that is spelt in another way, and more often, elsewhere in the issue. */
export const nameSpelling: Rule = {
  severity: 'advisory',
  find: (facts) => {
    const names = namesOf(facts)
    const frequent = names
      .filter(({ count }) => count >= TIMES)
      .sort((one, other) => other.count - one.count)
    return names
      .filter(({ name }) => !isWord(name, facts))
      .flatMap((rare) => {
        const found = frequent.find(
          ({ count, name }) => count >= rare.count * TIMES && isSlipOf(rare.name, name),
        )
        return found ? [nameFinding(rare, found)] : []
      })
  },
}
