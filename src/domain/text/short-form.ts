import type { EntryContent } from '../content.js'
import { textToProse, unformattedText } from '../prose.js'

/** The short form of an entry in the mail: its first point, or else the first sentence of its body. */
export const shortForm = ({ body, points }: EntryContent): Pick<EntryContent, 'body' | 'points'> =>
  points.length > 0
    ? { body: [], points: points.slice(0, 1) }
    : { body: textToProse(firstSentence(unformattedText(body))), points: [] }

/** What follows the colon is not shown, so an ellipsis takes its place. */
const withoutColon = (sentence: string): string =>
  sentence.endsWith(':') || sentence.endsWith('：')
    ? `${sentence.slice(0, -1).trimEnd()}…`
    : sentence

const firstSentence = (text: string): string => {
  const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' })
  const [first] = sentences.segment(text)
  return withoutColon(first?.segment.trim() ?? '')
}
