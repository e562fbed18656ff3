const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
  apos: "'",
}

const HIDDEN = ['style', 'script', 'head'] as const

/** Cuts each element of this name out, in one pass. */
const without = (html: string, name: string): string => {
  const lower = html.toLowerCase()
  const kept: string[] = []
  let at = 0
  for (;;) {
    const start = lower.indexOf(`<${name}`, at)
    const end = start < 0 ? -1 : lower.indexOf(`</${name}`, start)
    if (end < 0) return [...kept, html.slice(at)].join('')
    kept.push(html.slice(at, start))
    at = end + name.length + 2
  }
}

/** The words of an HTML part, each block on a line of its own. */
export const htmlToLines = (html: string): string =>
  HIDDEN.reduce(without, html)
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/<\/?(?:p|div|br|tr|li|h[1-6]|table|pre|td|ul|hr)\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z!][^<>@]*>/gi, '')
    .replace(/&(#?\w{1,8});/g, (whole, name: string) => {
      if (name.startsWith('#'))
        return String.fromCodePoint(Math.min(Number(name.slice(1)) || 32, 0xfffd))
      return ENTITIES[name.toLowerCase()] ?? whole
    })
