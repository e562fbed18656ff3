/** Scripts without spaces between words: a line may end after nearly every letter. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303f\uff01-\uff60]/u

/** Characters that may not begin a line: closing marks, small kana, iteration and length marks (JLREQ 3.1.7). */
const NO_START =
  /^[\p{Pe}\p{Pf}\p{Po}ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶーゝゞヽヾ々〻…‥～〜]/u

/** Characters that may not end a line: opening marks. */
const NO_END = /[\p{Ps}\p{Pi}]$/u

/** A letter with its marks, or joined emoji; `Intl.Segmenter` takes seconds for a long text. */
const LETTERS = /[^](?:[\p{M}\p{Emoji_Modifier}\u200d]|(?<=\u200d)[^])*/gu

const mayPart = (before: string, after: string): boolean =>
  (UNSPACED.test(before) || UNSPACED.test(after)) && !NO_START.test(after) && !NO_END.test(before)

/** A row of characters that may not begin a line is split after this many. */
const MOST_TOGETHER = 20

const ADDRESS = /[a-z][a-z0-9+.-]{0,20}:\/\//i

/**
 * Splits a word where a line may end. A word of a script with spaces stays whole, and so does an address within Chinese
 * text.
 */
export const breakableParts = (word: string): readonly string[] => {
  if (!UNSPACED.test(word)) return [word]
  const at = ADDRESS.exec(word)?.index ?? -1
  return at < 0 ? splitUnspaced(word) : [...splitUnspaced(word.slice(0, at)), word.slice(at)]
}

const splitUnspaced = (word: string): readonly string[] => {
  const pieces: string[] = []
  let last = ''
  for (const letter of word.match(LETTERS) ?? []) {
    const piece = pieces.at(-1)
    const isParted = last === '' || mayPart(last, letter) || isTooLong(piece, letter)
    if (piece === undefined || isParted) pieces.push(letter)
    else pieces[pieces.length - 1] = piece + letter
    last = letter
  }
  return pieces
}

const isTooLong = (piece: string | undefined, next: string): boolean =>
  piece !== undefined && piece.length >= MOST_TOGETHER && UNSPACED.test(next)
