const LONGEST = 80

/** A text of an editor within a sentence: as much of it as one recognizes it by. */
export const shortenQuote = (text: string | number): string => {
  const letters = [...String(text)]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('')
}
