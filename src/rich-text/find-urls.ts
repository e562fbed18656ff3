export type FoundUrl = { readonly start: number; readonly end: number; readonly url: string }

const URL_START = /https?:\/\/[^\s<>"“”«»|]+/giu

/** Characters that end a sentence or bracket and are not part of the address before them. */
const TRAILING = /[.,;:!?'’*_~\]}，。；：！？、）】」』》…]/u

const count = (text: string, character: string): number => text.split(character).length - 1

const withoutTail = (text: string): string => {
  let tooMany = count(text, ')') - count(text, '(')
  let end = text.length
  for (; end > 0; end -= 1) {
    const last = text[end - 1] ?? ''
    if (last === ')' && tooMany > 0) tooMany -= 1
    else if (!TRAILING.test(last)) break
  }
  return text.slice(0, end)
}

/** `https://a.example,https://b.example` and `https://a.example)(https://b.example` are two addresses. */
const PARTED = /(?<=[,;，、)\]（(])https?:\/\//giu

const BEFORE_NEXT = /(?<![,;，、)\]（(])[,;，、)\]（(]+$/u

/** Separates addresses that follow each other without a space. */
const splitUrlRow = (row: string): readonly { readonly at: number; readonly text: string }[] => {
  const starts = [0, ...[...row.matchAll(PARTED)].map(({ index }) => index)]
  return starts.map((at, index) => {
    const next = starts[index + 1]
    const text = row.slice(at, next)
    return { at, text: next === undefined ? text : text.replace(BEFORE_NEXT, '') }
  })
}

/**
 * Finds the absolute http and https URLs in running text, without the punctuation around them; brackets inside a URL are
 * kept.
 *
 * @returns in order; `start` and `end` are offsets in UTF-16 code units
 */
export const findUrls = (text: string): readonly FoundUrl[] => {
  const rows = [...text.matchAll(URL_START)]
  return rows.flatMap(({ 0: row, index }) =>
    splitUrlRow(row).flatMap(({ at, text: address }) => {
      const url = withoutTail(address)
      const start = index + at
      return url.length > 'https://'.length ? [{ start, end: start + url.length, url }] : []
    }),
  )
}
