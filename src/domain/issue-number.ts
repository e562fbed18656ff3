/** Numbers count issues from 0; beyond this one nobody counts, and the next one would have no room. */
export const MAX_ISSUE_NUMBER = 1_000_000

/** As many of the highest numbers as say what the next one is. */
export const NUMBERS_CONSIDERED = 50

export const isIssueNumber = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MAX_ISSUE_NUMBER

/**
 * The number after the highest one; where that is the last there may be, such as one mistyped, the number after the
 * highest one below it that has room.
 *
 * @param numbers the highest of a publication, in any order
 */
export const nextIssueNumber = (numbers: readonly number[]): number => {
  const taken = new Set(numbers)
  const highest = [...taken].filter(isIssueNumber).sort((a, b) => b - a)
  const before = highest.find((number) => number < MAX_ISSUE_NUMBER && !taken.has(number + 1))
  return before === undefined ? 1 : before + 1
}
