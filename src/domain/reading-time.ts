import type { EntryContent, IssueContent } from './content.js'
import { proseText } from './prose.js'

/** Brysbaert 2019 finds 238 words a minute for English prose; names and links read slower. */
const WORDS_PER_MINUTE = 220

/** The entries of an issue in reading order: highlights first, then section by section. */
export const entriesOf = (content: IssueContent): readonly EntryContent[] => [
  ...content.highlights,
  ...content.sections.flatMap(({ entries }) => entries),
]

/** Whole minutes that an issue takes to read; at least one. */
export const readingMinutes = (content: IssueContent): number =>
  Math.max(1, Math.ceil(countWords(issueText(content)) / WORDS_PER_MINUTE))

const issueText = (content: IssueContent): string =>
  [
    content.title,
    proseText(content.introduction),
    proseText(content.contents.before),
    proseText(content.contents.after),
    ...entriesOf(content).map(entryText),
    proseText(content.outro),
  ].join('\n')

const entryText = ({ body, points, title }: EntryContent): string =>
  [title, proseText(body), ...points.map(({ label, text }) => `${label} ${proseText(text)}`)].join(
    '\n',
  )

/** A segmenter, as Chinese, Japanese and Thai part no words by spaces. */
const countWords = (text: string): number => {
  const words = new Intl.Segmenter(undefined, { granularity: 'word' })
  return [...words.segment(text)].filter(({ isWordLike }) => isWordLike).length
}
