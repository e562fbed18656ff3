const LETTERS = 'etaoinsrhldcumfpgwybvkxjqzäöüéß'.split('')

const cuts = (word: string): readonly (readonly [string, string])[] =>
  Array.from({ length: word.length + 1 }, (_, at) => [word.slice(0, at), word.slice(at)] as const)

const swapped = (word: string): readonly string[] =>
  cuts(word).flatMap(([head, tail]) =>
    tail.length > 1 ? [`${head}${tail.charAt(1)}${tail.charAt(0)}${tail.slice(2)}`] : [],
  )

const without = (word: string): readonly string[] =>
  cuts(word).flatMap(([head, tail]) => (tail === '' ? [] : [head + tail.slice(1)]))

const withOneMore = (word: string): readonly string[] =>
  cuts(word).flatMap(([head, tail]) => LETTERS.map((letter) => head + letter + tail))

const withAnother = (word: string): readonly string[] =>
  cuts(word).flatMap(([head, tail]) =>
    tail === '' ? [] : LETTERS.map((letter) => head + letter + tail.slice(1)),
  )

/**
 * Every text that is one typing error away from a word, the most likely errors first: two letters swapped, one missing, one
 * too many, one wrong. Errors in the first letter are rare and come last.
 */
export const nearWords = (word: string): readonly string[] => {
  const near = [...swapped(word), ...withOneMore(word), ...without(word), ...withAnother(word)]
  const sameStart = near.filter((other) => other.startsWith(word.charAt(0)))
  return [...sameStart, ...near.filter((other) => !other.startsWith(word.charAt(0)))].filter(
    (other) => other !== word && other.length > 1,
  )
}
