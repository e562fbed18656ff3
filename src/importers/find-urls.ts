export type FoundUrl = { readonly start: number; readonly end: number; readonly url: string }

const URL_START = /https?:\/\/[^\s<>"“”«»|]+/giu

/** What ends a sentence or a bracket rather than an address, in any script. */
const TRAILING = /[.,;:!?'’*_~\]}，。；：！？、）】」』》…]+$/u

const count = (text: string, character: string): number => text.split(character).length - 1

const withoutTail = (text: string): string => {
  const trimmed = text.replace(TRAILING, '')
  const closesTooMuch = trimmed.endsWith(')') && count(trimmed, ')') > count(trimmed, '(')
  const shorter = closesTooMuch ? trimmed.slice(0, -1) : trimmed
  return shorter === text ? text : withoutTail(shorter)
}

/** `https://a.example,https://b.example` and `https://a.example)(https://b.example` are two addresses. */
const untilNext = (text: string): string => {
  const next = /[,;，、)\]（(]+https?:\/\//iu.exec(text.slice(1))
  return next ? text.slice(0, next.index + 1) : text
}

/** The absolute URLs in running text, without the punctuation around them; brackets inside them are kept. */
export const findUrls = (text: string): readonly FoundUrl[] => {
  const found: FoundUrl[] = []
  const pattern = new RegExp(URL_START)
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const url = withoutTail(untilNext(match[0]))
    if (url.length > 'https://'.length) {
      found.push({ start: match.index, end: match.index + url.length, url })
    }
    pattern.lastIndex = match.index + Math.max(url.length, 1)
  }
  return found
}
