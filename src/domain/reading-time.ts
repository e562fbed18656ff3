import type { EntryContent, IssueContent } from './content.js'
import { contentEntries } from './content-entries.js'
import { unformattedText } from './prose.js'

/** Brysbaert 2019 finds 238 words a minute for English prose; names and links read slower. */
const WORDS_PER_MINUTE = 220

/** The reading time of an issue in whole minutes, at least 1. */
export const readingMinutes = (content: IssueContent): number =>
  Math.max(1, Math.ceil(countWords(issueText(content)) / WORDS_PER_MINUTE))

const issueText = (content: IssueContent): string =>
  [
    content.title,
    unformattedText(content.introduction),
    unformattedText(content.contents.before),
    unformattedText(content.contents.after),
    ...contentEntries(content).map(entryText),
    unformattedText(content.outro),
  ].join('\n')

const entryText = ({ body, points, title }: EntryContent): string =>
  [
    title,
    unformattedText(body),
    ...points.map(({ label, text }) => `${label} ${unformattedText(text)}`),
  ].join('\n')

/** Scripts without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' })

export const countWords = (text: string): number =>
  text.split(/\s+/).reduce((count, part) => count + wordsIn(part), 0)

/** Segments only the parts that need it, because the segmenter's time grows with the square of the length. */
const wordsIn = (part: string): number => {
  if (!UNSPACED.test(part)) return /[\p{L}\p{N}]/u.test(part) ? 1 : 0
  return part
    .split(/\p{P}+/u)
    .flatMap((stretch) => [...SEGMENTER.segment(stretch)])
    .filter(({ isWordLike }) => isWordLike).length
}
