import { findUrls } from '../../rich-text/find-urls.js'
import { mergeRuns, textRun, type TextRun } from '../../rich-text/text-runs.js'

/** A link in a line; `start` and `end` are offsets in the line's `text`. */
export type LineLink = {
  readonly start: number
  readonly end: number
  readonly url: string
  /** The text of the link, where it is not the address itself. */
  readonly words?: string
}

/** A line with words, in the same form for text, Markdown and HTML. */
export type Line = {
  /** Line number in the file, from 1. */
  readonly number: number
  readonly runs: readonly TextRun[]
  /** The text of all runs. */
  readonly text: string
  readonly links: readonly LineLink[]
  /** Whether the line is a heading, or all bold. */
  readonly heading: boolean
  /** Depth of a Markdown or HTML heading, 1 to 6. */
  readonly depth?: number
  /** Whether the line has a bullet. */
  readonly item: boolean
  /** Whether a rule (`---`) is above the line. */
  readonly afterRule: boolean
  /** Whether a blank line or the start of a block is above, so that the line does not continue another one. */
  readonly afterGap: boolean
}

export type LineHints = {
  readonly number: number
  readonly depth?: number
  readonly item?: boolean
  readonly afterRule?: boolean
  readonly afterGap?: boolean
}

/** Removes invisible spaces and joins others; joiners inside words and emoji stay. */
const tidy = (text: string): string =>
  text.replace(/[\u200B\uFEFF\u00AD\u2060]/g, '').replace(/[\s\u0085]+/g, ' ')

const trimmed = (runs: readonly TextRun[]): readonly TextRun[] => {
  const tidied = mergeRuns(
    runs.map((item) => textRun(tidy(item.text), item.marks, item.href)),
  ) as TextRun[]
  const [first, ...others] = tidied
  if (!first) return []
  const started = [textRun(first.text.trimStart(), first.marks, first.href), ...others]
  const last = started.at(-1) ?? first
  const ended = [...started.slice(0, -1), textRun(last.text.trimEnd(), last.marks, last.href)]
  const kept = ended.filter(({ text }) => text !== '')
  return kept.length < ended.length ? trimmed(kept) : kept
}

const findLinks = (runs: readonly TextRun[]): readonly LineLink[] => {
  let at = 0
  return mergedLinks(
    runs.flatMap(({ href, text }) => {
      const start = at
      at += text.length
      if (href !== undefined && /^(mailto|tel|sms):/i.test(href)) return []
      if (href === undefined) {
        return findUrls(text).map((found) => ({
          start: start + found.start,
          end: start + found.end,
          url: found.url,
        }))
      }
      return [{ start, end: at, url: href, ...(isAddress(text, href) ? {} : { words: text }) }]
    }),
  )
}

const bare = (url: string): string => url.replace(/^https?:\/\//i, '').replace(/\/$/, '')

const isAddress = (text: string, href: string): boolean =>
  bare(text.trim()) === bare(href) || /^https?:\/\/\S+$/i.test(text.trim())

/** Merges the runs of a link whose text has several marks. */
const mergedLinks = (links: readonly LineLink[]): readonly LineLink[] => {
  const result: LineLink[] = []
  for (const link of links) {
    const last = result.at(-1)
    const goesOn = last?.end === link.start && last.url === link.url && last.words !== undefined
    if (last && goesOn) {
      result[result.length - 1] = {
        ...last,
        end: link.end,
        words: `${last.words ?? ''}${link.words ?? ''}`,
      }
    } else result.push(link)
  }
  return result
}

const isBold = (runs: readonly TextRun[]): boolean =>
  runs.some(({ marks }) => marks?.includes('strong')) &&
  runs.every(({ marks, text }) => marks?.includes('strong') === true || /^[\s:：]*$/u.test(text))

/** A line of dots means that something is left out. */
const DOTS = /^[.…\s]+$/u

const saysNothing = (text: string): boolean =>
  !/[\p{L}\p{N}\p{S}\p{Extended_Pictographic}]/u.test(text.replace(/^[=_*~+|<>-]+$/, '')) &&
  !(DOTS.test(text) && text !== '')

/**
 * Makes a line from its runs.
 *
 * @returns `undefined` for a line without letters, digits, symbols or dots
 */
export const toLine = (runs: readonly TextRun[], hints: LineHints): Line | undefined => {
  const kept = trimmed(runs)
  const text = kept.map((item) => item.text).join('')
  if (saysNothing(text)) return undefined
  return {
    number: hints.number,
    runs: kept,
    text,
    links: findLinks(kept),
    heading: hints.depth !== undefined || isBold(kept),
    ...(hints.depth === undefined ? {} : { depth: hints.depth }),
    item: hints.item ?? false,
    afterRule: hints.afterRule ?? false,
    afterGap: hints.afterGap ?? false,
  }
}

/** The runs of a line between two offsets of its text, trimmed. */
export const sliceRuns = (line: Line, from: number, to = line.text.length): readonly TextRun[] => {
  let at = 0
  const parts = line.runs.map((item) => {
    const start = at
    at += item.text.length
    return textRun(
      item.text.slice(Math.max(from - start, 0), Math.max(to - start, 0)),
      item.marks,
      item.href,
    )
  })
  return trimmed(parts)
}
