/** Normalizes a text for comparison: lower case, without punctuation and emoji, words separated by one space. */
export const comparableWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()

/** Levenshtein distance of two texts, at most `limit + 1`. */
const levenshtein = (one: string, other: string, limit: number): number => {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return Math.min(row[other.length] ?? 0, limit + 1)
}

/** Whether two texts are equal except for one or two typing errors. */
export const isSimilar = (one: string, other: string): boolean => {
  if (one === other) return true
  const limit = Math.min(2, Math.floor(Math.min(one.length, other.length) / 8))
  return limit > 0 && levenshtein(one, other, limit) <= limit
}
