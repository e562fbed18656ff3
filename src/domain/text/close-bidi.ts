const CONTROL = /[\u202a-\u202e\u2066-\u2069]/u

const POP_EMBEDDING = '\u202c'
const POP_ISOLATE = '\u2069'

type Opened = 'embedding' | 'isolate' | 'override'

const OPENS: Readonly<Record<string, Opened>> = {
  '\u202a': 'embedding',
  '\u202b': 'embedding',
  '\u202d': 'override',
  '\u202e': 'override',
  '\u2066': 'isolate',
  '\u2067': 'isolate',
  '\u2068': 'isolate',
}

/** What ends whatever was opened last; an override was left out, and so is its end. */
const endOf = (opened: Opened | undefined): string => {
  if (opened === 'isolate') return POP_ISOLATE
  return opened === 'embedding' ? POP_EMBEDDING : ''
}

/** An isolate's end closes what was opened within it, too (UAX #9, X6a). */
const endIsolate = (opened: Opened[]): string => {
  if (!opened.includes('isolate')) return ''
  let ends = ''
  while (opened.length > 0) {
    const last = opened.pop()
    ends += endOf(last)
    if (last === 'isolate') break
  }
  return ends
}

const endEmbedding = (opened: Opened[]): string =>
  opened.at(-1) === 'isolate' ? '' : endOf(opened.pop())

const closeLine = (line: string): string => {
  const opened: Opened[] = []
  const letters = [...line].map((letter) => {
    if (letter === POP_ISOLATE) return endIsolate(opened)
    if (letter === POP_EMBEDDING) return endEmbedding(opened)
    const opens = OPENS[letter]
    if (opens) opened.push(opens)
    return opens === 'override' ? '' : letter
  })
  return letters.join('') + opened.reverse().map(endOf).join('')
}

/**
 * A text whose invisible marks of direction turn nothing that follows it: what is opened is closed at the end of its
 * line, and overrides, which make words read backwards, are left out (UAX #9).
 */
export const closeBidi = (text: string): string =>
  CONTROL.test(text) ? text.split('\n').map(closeLine).join('\n') : text

/** Addresses are checked and written by themselves. */
const ADDRESSES = new Set(['canonicalUrl', 'href', 'url'])

/** A document of whatever shape, each of its texts closed. */
export const closeBidiDeep = <Value>(value: Value): Value => closeValue(value) as Value

const closeValue = (value: unknown): unknown => {
  if (typeof value === 'string') return closeBidi(value)
  if (Array.isArray(value)) return value.map(closeValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, ADDRESSES.has(key) ? held : closeValue(held)]),
  )
}
