/**
 * The number of edits between two words: a letter removed, added or changed, or two neighbours swapped (Damerau 1964,
 * as optimal string alignment).
 */
export const editDistance = (one: string, other: string, atMost: number): number => {
  if (Math.abs(one.length - other.length) > atMost) return atMost + 1
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const now = rowOf({ before, last, one, other, row })
    if (Math.min(...now) > atMost) return atMost + 1
    before = last
    last = now
  }
  return last[other.length] ?? atMost + 1
}

type RowArgs = {
  readonly before: readonly number[]
  readonly last: readonly number[]
  readonly one: string
  readonly other: string
  readonly row: number
}

const rowOf = ({ before, last, one, other, row }: RowArgs): readonly number[] => {
  const now = [row]
  for (let column = 1; column <= other.length; column += 1) {
    const isSame = one[row - 1] === other[column - 1]
    const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
    now.push(
      Math.min(
        at(last, column) + 1,
        at(now, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(before, column - 2) + 1 : Infinity,
      ),
    )
  }
  return now
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity
