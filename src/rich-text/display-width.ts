import { eastAsianWidth } from 'get-east-asian-width'

const ASCII = /^[ -~]*$/

/** An emoji that is joined to the one before it, or modifies it. */
const JOINED = /\u200d[^]|\p{Emoji_Modifier}/gu

/** A character that is shown as an emoji, which takes two columns. */
const AS_EMOJI = /[^]\ufe0f/gu

const UNSEEN = /[\p{M}\p{Cf}\p{Cc}]/gu

const WIDE = '\u6f22'

/**
 * How many columns a text takes in a terminal: characters of East Asian scripts and emoji take two, combining marks and
 * invisible characters none (UAX #11).
 */
export const displayWidth = (text: string): number => {
  if (ASCII.test(text)) return text.length
  const seen = text.replace(JOINED, '').replace(AS_EMOJI, WIDE).replace(UNSEEN, '')
  let width = 0
  for (const letter of seen) width += eastAsianWidth(letter.codePointAt(0) ?? 0)
  return width
}
