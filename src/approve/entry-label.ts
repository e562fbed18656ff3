import type { EntryContent } from '../domain/content.js'
import { textDirection } from '../domain/text/text-direction.js'

const MAX_NAME = 60

/** U+2068 and U+2069 isolate the direction of the text between them from the sentence around it. */
const isolated = (text: string): string =>
  textDirection(text) === 'rtl' ? `\u2068${text}\u2069` : text

/** A text to be quoted in a sentence: one line, shortened. */
export const quoteLine = (text: string): string => {
  const line = [...text.trim().replace(/\s+/g, ' ')]
  return isolated(
    line.length <= MAX_NAME ? line.join('') : `${line.slice(0, MAX_NAME).join('').trimEnd()}…`,
  )
}

/** The label of an entry in findings: its title, or without one, its first source. */
export const entryLabel = ({ sources, title }: Pick<EntryContent, 'sources' | 'title'>): string =>
  quoteLine(title.trim() === '' ? (sources[0]?.url ?? '…') : title)
