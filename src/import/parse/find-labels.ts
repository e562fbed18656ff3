import type { PointDefinition } from '../../domain/points.js'
import { type Line, sliceRuns } from '../read/line.js'
import { wordCount } from './line-patterns.js'
import { withoutEnumerator } from './clean-name.js'
import type { TextRun } from '../../rich-text/text-runs.js'
import { isSimilar, comparableWords } from './compare-words.js'

/** A line that begins with a label: `What is it: a planner`. */
export type Label = {
  /** The same for labels that mean the same. */
  readonly key: string
  readonly label: string
  readonly originalLabel: string
  readonly text: readonly TextRun[]
  /** Whether it is a label of the publication, another form of one, or the writer's own. */
  readonly known: 'as-worded' | 'other-wording' | 'unknown'
}

type Split = {
  readonly label: string
  readonly textStart: number
  /** Whether a colon separates them; a dash or question mark separates only labels of the publication. */
  readonly colon: boolean
}

const SEPARATORS: readonly { readonly pattern: RegExp; readonly colon: boolean }[] = [
  { colon: true, pattern: /(?:(?<!\s)\s+)?(?:[?？]\s*)?[:：∶](?!\/\/)\s*/gu },
  { colon: false, pattern: /(?<!\s)\s+(?:[-–—―]{1,3}|\||=>?|→)\s+|(?:(?<!\s)\s+)?[—―]\s*/gu },
  { colon: false, pattern: /[?？؟]\s+/gu },
]

const MAX_LABEL = 70

/** Every possible split of a line into a label and its text. */
const splitsOf = (line: Line): readonly Split[] => {
  const splits = SEPARATORS.flatMap(({ colon, pattern }) =>
    [...line.text.slice(0, MAX_LABEL + 10).matchAll(pattern)].map((match) => ({
      colon,
      label: line.text.slice(0, match.index),
      textStart: match.index + match[0].length,
    })),
  )
  return [...splits, ...boldSplit(line)].filter(({ label }) => label.length <= MAX_LABEL)
}

/** `**What is it** a planner`: bold text at the start is a label without a colon. */
const boldSplit = (line: Line): readonly Split[] => {
  const [first, second] = line.runs
  if (!first || !second || !first.marks?.includes('strong')) return []
  const label = first.text.replace(/(?<![\s:：?？.—–-])[\s:：?？.—–-]+$/u, '')
  const [gap = ''] = /^[\s:：?？.—–-]*/u.exec(line.text.slice(first.text.length)) ?? []
  return [
    {
      colon: /[:：]\s*$/u.test(first.text + gap),
      label,
      textStart: first.text.length + gap.length,
    },
  ]
}

const wordingsOf = (point: PointDefinition): readonly string[] =>
  [point.label, ...point.aliases].map(comparableWords)

type Match = { readonly point: PointDefinition; readonly known: Label['known'] }

const matchPoint = (label: string, points: readonly PointDefinition[]): Match | undefined => {
  const words = comparableWords(withoutEnumerator(label))
  const exact = points.find((point) => wordingsOf(point).includes(words))
  const point =
    exact ?? points.find((other) => wordingsOf(other).some((wording) => isSimilar(wording, words)))
  if (!point || words === '') return undefined
  return { known: comparableWords(point.label) === words ? 'as-worded' : 'other-wording', point }
}

const wholeSplit = ({ text }: Line): Split => ({
  colon: true,
  label: text.replace(/(?<![\s:：?？])[\s:：?？]+$/u, ''),
  textStart: text.length,
})

/** Whether a line without further text is written as a label. */
export const isLoneLabel = ({ heading, text }: Line): boolean => heading || /[:：]$/u.test(text)

/** The label at the beginning of a line, if it is a label of the publication. */
export const knownLabel = (line: Line, points: readonly PointDefinition[]): Label | undefined => {
  for (const { label, textStart } of [...splitsOf(line), wholeSplit(line)]) {
    const match = matchPoint(label, points)
    if (match) {
      return {
        key: match.point.key,
        known: match.known,
        label: match.point.label,
        originalLabel: label.trim(),
        text: sliceRuns(line, textStart),
      }
    }
  }
  return undefined
}

const isLabelShaped = (label: string): boolean =>
  /^[^\p{Ll}\s]*[\p{Lu}\p{Lt}\p{Lo}]/u.test(label) &&
  wordCount(label) <= 7 &&
  label.length <= 50 &&
  !/[.,;!。，；！“”"()]/u.test(label)

/** A possible label of the writer's own: a few words and a colon before more words. */
export const ownLabel = (line: Line): Label | undefined => {
  const split = splitsOf(line).find(({ colon, label }) => colon && isLabelShaped(label))
  const text = split && sliceRuns(line, split.textStart)
  const label = split?.label.trim()
  if (!label || !text || text.length === 0 || line.links[0]?.start === split.textStart)
    return undefined
  const key = comparableWords(withoutEnumerator(label))
  return key === '' ? undefined : { key, known: 'unknown', label, originalLabel: label, text }
}
