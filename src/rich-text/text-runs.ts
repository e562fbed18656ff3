import type { Mark, ProseInline, ProseText } from '../domain/prose.js'
import { safeUrl } from '../domain/urls/safe-url.js'
import { findUrls } from './find-urls.js'

/** A part of a text with the same marks and the same link. */
export type TextRun = ProseText

const ORDER: readonly Mark[] = ['strong', 'emphasis', 'strike', 'code']

/** Makes a run whose marks are in a fixed order, each once; without marks it has no `marks` key. */
export const textRun = (text: string, marks: readonly Mark[] = [], href?: string): TextRun => {
  const kept = ORDER.filter((mark) => marks.includes(mark))
  return {
    type: 'text',
    text,
    ...(kept.length > 0 ? { marks: kept } : {}),
    ...(href === undefined ? {} : { href }),
  }
}

const isSameFormat = (one: TextRun, other: TextRun): boolean =>
  one.href === other.href && (one.marks ?? []).join() === (other.marks ?? []).join()

/** Moves spaces at the ends of marked text out of the mark, because Markdown cannot write them inside. */
const withoutMarkedEdges = (item: TextRun): readonly TextRun[] => {
  if (!item.marks || item.marks.includes('code')) return [item]
  const words = item.text.trim()
  const start = item.text.length - item.text.trimStart().length
  const before = item.text.slice(0, start)
  const after = item.text.slice(start + words.length)
  return [
    textRun(before, [], item.href),
    textRun(words, item.marks, item.href),
    textRun(after, [], item.href),
  ]
}

/** Turns each bare URL in the text into a link. */
const linkUrls = (item: TextRun): readonly TextRun[] => {
  if (item.href !== undefined || item.marks?.includes('code')) return [item]
  const parts: TextRun[] = []
  let from = 0
  for (const { end, start, url } of findUrls(item.text)) {
    if (safeUrl(url) === undefined) continue
    parts.push(textRun(item.text.slice(from, start), item.marks), textRun(url, item.marks, url))
    from = end
  }
  return [...parts, textRun(item.text.slice(from), item.marks)]
}

const isText = (inline: ProseInline | undefined): inline is TextRun => inline?.type === 'text'

/** Joins neighbours with the same marks and link; removes empty runs. */
export const mergeRuns = (inlines: readonly ProseInline[]): readonly ProseInline[] => {
  const result: ProseInline[] = []
  for (const inline of inlines) {
    const last = result.at(-1)
    if (!isText(inline)) result.push(inline)
    else if (inline.text === '') continue
    else if (isText(last) && isSameFormat(last, inline)) {
      result[result.length - 1] = { ...last, text: last.text + inline.text }
    } else result.push(inline)
  }
  return result
}

/** Merges runs, turns bare URLs into links, and moves spaces out of the ends of marked text. */
export const normalizeRuns = (inlines: readonly ProseInline[]): readonly ProseInline[] =>
  mergeRuns(
    mergeRuns(inlines).flatMap((inline): readonly ProseInline[] =>
      isText(inline) ? linkUrls(inline).flatMap(withoutMarkedEdges) : [inline],
    ),
  )
