/** The highest number that an issue may have; numbers start at 0. */
export const MAX_ISSUE_NUMBER = 1_000_000

/** How many of the highest numbers are read to find the next one. */
export const NUMBERS_CONSIDERED = 50

export const isIssueNumber = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MAX_ISSUE_NUMBER

/**
 * The number of the next issue: one more than the highest. Where the highest is the maximum (a typing error), one more
 * than the highest number below it whose successor is free.
 *
 * @param numbers the highest numbers of a publication, in any order
 * @returns at least 1
 */
export const nextIssueNumber = (numbers: readonly number[]): number => {
  const taken = new Set(numbers)
  const highest = [...taken].filter(isIssueNumber).sort((a, b) => b - a)
  const before = highest.find((number) => number < MAX_ISSUE_NUMBER && !taken.has(number + 1))
  return before === undefined ? 1 : before + 1
}
