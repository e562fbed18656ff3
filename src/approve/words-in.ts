/** What is no language: addresses of the web and of people, tags and handles. */
const NO_LANGUAGE =
  /\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|(?<!\p{L})[@#][\p{L}\p{N}_]+|\S*\p{L}+\.(?:com|org|net|io|ai|dev|pub|example)\b\S*|\S*[/\\]\S*/giu

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.&_-][\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text with where each starts; addresses, paths, handles and tags are none. */
export const wordsIn = (
  text: string,
): readonly { readonly word: string; readonly at: number }[] => {
  const spoken = text.replace(NO_LANGUAGE, (found) => ' '.repeat(found.length))
  return [...spoken.matchAll(WORD)].map(({ 0: word, index }) => ({ word, at: index }))
}
