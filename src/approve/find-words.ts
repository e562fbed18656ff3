/** Handles and tags. After a letter it is a part of a word. */
const HANDLE = /(?<!\p{L})[@#][\p{L}\p{N}_]+/gu

const WEB = /\bwww\..*/iu

const HOST = /\p{L}\.(?:com|org|net|io|ai|dev|pub|example)\b/iu

const isPath = (piece: string): boolean => piece.includes('/') || piece.includes('\\')

/** Text before an `@`, and a dot inside the text after it. */
const isMailbox = (piece: string): boolean => {
  const at = piece.indexOf('@', 1)
  return at > 0 && piece.lastIndexOf('.', piece.length - 2) > at + 1
}

const blank = (found: string): string => ' '.repeat(found.length)

/** Replaces addresses, mailboxes, tags and handles by spaces, since they are not words of a language. */
const blankNonWords = (piece: string): string =>
  isPath(piece) || isMailbox(piece) || HOST.test(piece)
    ? blank(piece)
    : piece.replace(WEB, blank).replace(HANDLE, blank)

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.&_-][\p{L}\p{M}\p{N}]+)*/gu

/** Finds the words of a text and where each begins, without addresses, paths, handles and tags. */
export const findWords = (
  text: string,
): readonly { readonly word: string; readonly at: number }[] =>
  [...text.replace(/\S+/g, blankNonWords).matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    at: index,
  }))
