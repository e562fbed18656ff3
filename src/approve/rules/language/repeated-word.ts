import { localizedText } from '../../../i18n/localize.js'
import { placeKey, contentTexts, type PlacedText } from '../../content-texts.js'
import type { Rule, RuleFinding } from '../rule.js'

/** The same word twice in a row, across marks but not across lines. */
const TWICE =
  /(?<![\p{L}\p{M}\p{N}'’-])([\p{L}\p{M}]+)([^\S\n]+)(\1)(?![\p{L}\p{M}\p{N}'’-]|\.\p{L})/giu

/** Words that are legitimately repeated: “had had”, “that that”, “die die”, “sehr, sehr”. */
const LEGITIMATE = new Set(
  'had that very really so no yes ha bye knock there now many much long far never die der das dem den des sie ihr ihnen sehr so nein ja ganz viel wieder immer nach'.split(
    ' ',
  ),
)

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word)

/** “Duran Duran” is a name. */
const isMeant = (first: string, second: string): boolean =>
  LEGITIMATE.has(first.toLowerCase()) || (isCapitalised(first) && isCapitalised(second))

const repeatedWordFindings = ({ place, text, where }: PlacedText): readonly RuleFinding[] =>
  [...text.matchAll(TWICE)].flatMap(([from, first = '', , second = '']) =>
    isMeant(first, second)
      ? []
      : [
          {
            key: `repeated-word:${placeKey(place)}:${first.toLowerCase()}`,
            place,
            text: localizedText('findings:repeatedWord', { where, words: `${first} ${second}` }),
            fixes: [{ kind: 'replace', place, from, to: first }],
          },
        ],
  )

export const repeatedWord: Rule = {
  severity: 'advisory',
  find: ({ content }) => contentTexts(content).flatMap(repeatedWordFindings),
}
