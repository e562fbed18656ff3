import { localizedText } from '../../../i18n/localize.js'
import { placeKey, contentTexts, type PlacedText } from '../../content-texts.js'
import type { Rule, RuleFinding } from '../rule.js'

/** Whole words in capitals: not the `TK` of “TKIs”, “HTK” or “TK-421”. */
const WORDS =
  /(?<![\p{L}\p{N}_-])(?:(?:TK){1,3}|TODO|FIXME|TBD|X{3,})(?![\p{L}\p{N}_]|-[\p{L}\p{N}])/gu

const LATIN = /lorem ipsum|dolor sit amet/giu

/** Question marks in place of a word, not after one. */
const QUESTION_MARKS = /(?<![^\s("'“„«[])\?{3,}(?![^\s)"'”“»\].,;:!])/gu

/** “[insert link]”, “[TK]”. */
const BRACKETS = /\[(?:insert|placeholder|tk|todo|einfügen|platzhalter)\b[^\]\n]{0,60}\]/giu

const placeholdersIn = (text: string): readonly string[] =>
  [BRACKETS, WORDS, LATIN, QUESTION_MARKS].flatMap((pattern) => text.match(pattern) ?? [])

const placeholderFindings = ({ place, text, where }: PlacedText): readonly RuleFinding[] =>
  placeholdersIn(text).map((words) => ({
    key: `placeholder-text:${placeKey(place)}:${words.toLowerCase()}`,
    place,
    text: localizedText('findings:placeholderText', { where, words }),
    fixes: [],
  }))

/** A placeholder that was never replaced. */
export const placeholderText: Rule = {
  severity: 'blocking',
  find: ({ content }) => contentTexts(content).flatMap(placeholderFindings),
}
