import { eastAsianWidth } from 'get-east-asian-width'

const ASCII = /^[ -~]*$/

/** An emoji that is joined to the one before it, or only says of which skin or sex that is. */
const JOINED = /\u200d[^]|\p{Emoji_Modifier}/gu

/** A sign that is shown as an emoji, which takes two columns. */
const AS_EMOJI = /[^]\ufe0f/gu

const UNSEEN = /[\p{M}\p{Cf}\p{Cc}]/gu

const WIDE = '\u6f22'

/**
 * Columns that a text takes in a terminal: the scripts of East Asia and emoji take two each, marks and what is not seen
 * take none (UAX #11). A letter at a time, as texts of any length are measured.
 */
export const displayWidth = (text: string): number => {
  if (ASCII.test(text)) return text.length
  const seen = text.replace(JOINED, '').replace(AS_EMOJI, WIDE).replace(UNSEEN, '')
  let width = 0
  for (const letter of seen) width += eastAsianWidth(letter.codePointAt(0) ?? 0)
  return width
}
