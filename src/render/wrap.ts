type Margins = {
  /** Before the first line. */
  readonly first?: string
  /** Before every further line. */
  readonly rest?: string
  readonly columns?: number
}

/** Wide enough to read, narrow enough to survive a few `> ` of replies. */
export const COLUMNS = 72

/** Sets words in lines of at most 72 columns, or of others. A word that is longer, such as a URL, stands whole on its own. */
export const wrap = (
  text: string,
  { columns = COLUMNS, first = '', rest = '' }: Margins = {},
): readonly string[] => {
  const lines: string[] = []
  for (const word of wordsOf(text)) {
    const line = lines.at(-1)
    if (line === undefined) lines.push(`${first}${word}`)
    else if (widthOf(`${line} ${word}`) > columns) lines.push(`${rest}${word}`)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines
}

/** Columns that a text takes in a terminal; the scripts of East Asia take two each. */
export const widthOf = (text: string): number =>
  ASCII.test(text)
    ? text.length
    : [...text].reduce((width, letter) => width + letterWidth(letter), 0)

const ASCII = /^[ -~]*$/

const letterWidth = (letter: string): number => {
  if (/\p{M}/u.test(letter)) return 0
  return WIDE.test(letter) ? 2 : 1
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')
