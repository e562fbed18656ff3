const LONGEST = 80

/** An editor's text to be quoted in a sentence, shortened. */
export const shortenQuote = (text: string | number): string => {
  const letters = [...String(text)]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('')
}
