import type { Day } from '../../domain/content.js'
import { Fault } from '../../domain/fault.js'
import type { PlanFinding } from '../../domain/issue/issue-plan.js'
import { type DateOrder, findDate, type FoundDate } from './find-date.js'
import type { Line } from '../read/line.js'
import { isGreeting } from './line-patterns.js'

export type FoundTitle = {
  readonly title: string
  readonly titleLine: string
  readonly date: Day
  /** Indexes of the lines of title and date. */
  readonly taken: readonly number[]
  readonly findings: readonly PlanFinding[]
}

/** The date must be in one of this many first lines. */
const TOP = 5

const DATE_WORDS =
  /(?<![\p{L}])(published|posted|dated?|date|on|of|for|the|week|ending|issue|edition|no|number|nr|updated|sent|from|since|by)(?![\p{L}])/giu

const DANGLING = /(?<![\s\-–—―|:：,·•/])[\s\-–—―|:：,·•/]+$/u

const BEFORE_DATE =
  /(?<![\s,])[\s,]+(?:(?:the\s+)?(?:week|issue|edition)\s+(?:of|ending|from)|for|of|on|from|dated|published|posted)(?:\s+the)?$/iu

const without = (text: string, { end, start }: FoundDate): string => {
  const before = text.slice(0, start).replace(/(?<![\s([{（【〔《<])[\s([{（【〔《<]+$/u, '')
  const after = text.slice(end).replace(/^[\s)\]}）】〕》>]+/u, '')
  const cleanBefore = after === '' ? before.replace(DANGLING, '').replace(BEFORE_DATE, '') : before
  return `${cleanBefore} ${after}`
    .replace(/[([{（【]\s*[)\]}）】]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\-–—―|:：,·•/]+/u, '')
    .replace(DANGLING, '')
    .trim()
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

const isDateAlone = (text: string, found: FoundDate): boolean =>
  !/[\p{L}]/u.test(without(text, found).replace(DATE_WORDS, ''))

const fault = (line: Line | undefined, message: string): Fault => {
  const number = line?.number ?? 1
  return new Fault('INPUT_INVALID', `Line ${String(number)}: ${message}`, { line: number })
}

const NO_TITLE = 'the roundup has no title. Begin with a line such as “AI Weekly (10/08/23)”.'

const assertTitle = (line: Line | undefined): Line => {
  const isTitle = line && !isGreeting(line) && (line.links[0]?.start !== 0 || line.links[0].words)
  if (!isTitle) throw fault(line, NO_TITLE)
  return line
}

const orderFinding = (found: FoundDate, line: Line): readonly PlanFinding[] =>
  found.otherwise
    ? [
        {
          line: line.number,
          message: `“${line.text.slice(found.start, found.end)}” is read as ${found.date}; it could also be ${found.otherwise}. Give --date-order to settle it.`,
          rule: 'date-order-assumed',
          severity: 'advisory',
        },
      ]
    : []

/** Takes the date from a sentence, which stays in the text. */
const inSentence = (first: Line, line: Line, found: FoundDate): FoundTitle => ({
  date: found.date,
  findings: [
    {
      line: line.number,
      message: `The title has no date; ${found.date} is taken from this sentence. Put the date of the issue into its title.`,
      rule: 'date-not-in-title',
      severity: 'advisory',
    },
    ...orderFinding(found, line),
  ],
  taken: [0],
  title: first.text,
  titleLine: first.text,
})

const onOneLine = (lines: readonly Line[], first: Line, found: FoundDate): FoundTitle => {
  const findings = orderFinding(found, first)
  const title = without(first.text, found)
  if (hasWords(title)) {
    return { date: found.date, findings, taken: [0], title, titleLine: first.text }
  }
  const next = assertTitle(lines[1] ?? first)
  if (next === first || /[,.;]$/u.test(next.text)) throw fault(first, NO_TITLE)
  return {
    date: found.date,
    findings,
    taken: [0, 1],
    title: next.text,
    titleLine: `${first.text}\n${next.text}`,
  }
}

/**
 * Finds title and date at the top of a roundup.
 *
 * @throws {Fault} `INPUT_INVALID` where there is no title, or no date near it
 */
export const findTitle = (lines: readonly Line[], order?: DateOrder): FoundTitle => {
  const first = assertTitle(lines[0])
  const found = findDate(first.text, order)
  if (found) return onOneLine(lines, first, found)
  const dated = lines.slice(1, TOP).flatMap((line, at) => {
    const date = findDate(line.text, order)
    return date ? [{ at: at + 1, date, line }] : []
  })
  const alone = dated.find(({ date, line }) => isDateAlone(line.text, date))
  if (alone) {
    return {
      date: alone.date.date,
      findings: orderFinding(alone.date, alone.line),
      taken: [0, alone.at],
      title: first.text,
      titleLine: `${first.text}\n${alone.line.text}`,
    }
  }
  const [inText] = dated
  if (inText) return inSentence(first, inText.line, inText.date)
  throw fault(
    first,
    `no date is found in the title “${first.text.slice(0, 80)}”. Write it as 10/08/23, 2023-10-08 or 8 October 2023.`,
  )
}
