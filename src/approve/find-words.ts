/** Handles and tags; a letter before it makes it part of a word. */
const HANDLE = /(?<!\p{L})[@#][\p{L}\p{N}_]+/gu

const WEB = /\bwww\..*/iu

const HOST = /\p{L}\.(?:com|org|net|io|ai|dev|pub|example)\b/iu

const isPath = (piece: string): boolean => piece.includes('/') || piece.includes('\\')

/** Something before an `@`, and behind it something with a dot in its midst. */
const isMailbox = (piece: string): boolean => {
  const at = piece.indexOf('@', 1)
  return at > 0 && piece.lastIndexOf('.', piece.length - 2) > at + 1
}

const blank = (found: string): string => ' '.repeat(found.length)

/** What is no language becomes spaces: addresses of the web and of people, tags and handles. */
const blankNonWords = (piece: string): string =>
  isPath(piece) || isMailbox(piece) || HOST.test(piece)
    ? blank(piece)
    : piece.replace(WEB, blank).replace(HANDLE, blank)

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.&_-][\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text with where each starts; addresses, paths, handles and tags are none. */
export const findWords = (
  text: string,
): readonly { readonly word: string; readonly at: number }[] =>
  [...text.replace(/\S+/g, blankNonWords).matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    at: index,
  }))
