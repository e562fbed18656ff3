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

/** The character that closes an embedding or isolate; an override is removed together with its end. */
const endOf = (opened: Opened | undefined): string => {
  if (opened === 'isolate') return POP_ISOLATE
  return opened === 'embedding' ? POP_EMBEDDING : ''
}

/** The end of an isolate also closes everything that was opened within it (UAX #9, rule X6a). */
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
 * Makes the invisible direction marks of a text end with it (UAX #9): what is opened is closed at the end of its line.
 * Overrides, which make words read backwards, are removed.
 */
export const closeBidi = (text: string): string =>
  CONTROL.test(text) ? text.split('\n').map(closeLine).join('\n') : text

/** Fields that hold addresses; those have checks of their own. */
const ADDRESSES = new Set(['canonicalUrl', 'href', 'url'])

/** Applies `closeBidi` to every text of a JSON value, except for addresses. */
export const closeBidiDeep = <Value>(value: Value): Value => closeValue(value) as Value

const closeValue = (value: unknown): unknown => {
  if (typeof value === 'string') return closeBidi(value)
  if (Array.isArray(value)) return value.map(closeValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, ADDRESSES.has(key) ? held : closeValue(held)]),
  )
}
