import type { Mark, ProseInline, ProseText } from '../domain/prose.js'
import { safeUrl } from '../domain/urls/safe-url.js'
import { findUrls } from './find-urls.js'

/** A stretch of one line with the same marks. */
export type Run = ProseText

const ORDER: readonly Mark[] = ['strong', 'emphasis', 'strike', 'code']

/** Marks in one order, each once; nothing at all where there are none. */
export const run = (text: string, marks: readonly Mark[] = [], href?: string): Run => {
  const kept = ORDER.filter((mark) => marks.includes(mark))
  return {
    type: 'text',
    text,
    ...(kept.length > 0 ? { marks: kept } : {}),
    ...(href === undefined ? {} : { href }),
  }
}

const looksLike = (one: Run, other: Run): boolean =>
  one.href === other.href && (one.marks ?? []).join() === (other.marks ?? []).join()

/** A mark that ends in a space has no form in Markdown: the space steps out of it. */
const withoutMarkedEdges = (item: Run): readonly Run[] => {
  if (!item.marks || item.marks.includes('code')) return [item]
  const words = item.text.trim()
  const start = item.text.length - item.text.trimStart().length
  const before = item.text.slice(0, start)
  const after = item.text.slice(start + words.length)
  return [run(before, [], item.href), run(words, item.marks, item.href), run(after, [], item.href)]
}

/** A bare address in the text becomes a link to itself. */
const linked = (item: Run): readonly Run[] => {
  if (item.href !== undefined || item.marks?.includes('code')) return [item]
  const parts: Run[] = []
  let from = 0
  for (const { end, start, url } of findUrls(item.text)) {
    if (safeUrl(url) === undefined) continue
    parts.push(run(item.text.slice(from, start), item.marks), run(url, item.marks, url))
    from = end
  }
  return [...parts, run(item.text.slice(from), item.marks)]
}

const isText = (inline: ProseInline | undefined): inline is Run => inline?.type === 'text'

/** Neighbours with the same marks become one; empty ones go. */
export const mergedRuns = (inlines: readonly ProseInline[]): readonly ProseInline[] => {
  const result: ProseInline[] = []
  for (const inline of inlines) {
    const last = result.at(-1)
    if (!isText(inline)) result.push(inline)
    else if (inline.text === '') continue
    else if (isText(last) && looksLike(last, inline)) {
      result[result.length - 1] = { ...last, text: last.text + inline.text }
    } else result.push(inline)
  }
  return result
}

/** Merged, with bare addresses as links and no mark that begins or ends in a space. */
export const normalRuns = (inlines: readonly ProseInline[]): readonly ProseInline[] =>
  mergedRuns(
    mergedRuns(inlines).flatMap((inline): readonly ProseInline[] =>
      isText(inline) ? linked(inline).flatMap(withoutMarkedEdges) : [inline],
    ),
  )
