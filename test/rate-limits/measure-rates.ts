/** Times at which each worker's messages were taken, in milliseconds. */
export type TakenTimes = readonly (readonly number[])[]

type Measured = {
  readonly messages: number
  readonly perSecond: number
  readonly errorPercent: number
  readonly perSecondOfEach: readonly number[]
  /** Within any one second, wherever it begins. */
  readonly mostInASecond: number
}

const rounded = (value: number): number => Math.round(value * 100) / 100

const mostWithin = (instants: readonly number[], ms: number): number => {
  let first = 0
  return instants.reduce((most, at, last) => {
    while (at - (instants[first] ?? at) >= ms) first += 1
    return Math.max(most, last - first + 1)
  }, 0)
}

/** Compares the messages from an instant on with the requested rate. */
export const measureRates = (
  taken: TakenTimes,
  { fromMs, perSecond, seconds }: { fromMs: number; perSecond: number; seconds: number },
): Measured => {
  const isWithin = (at: number): boolean => at >= fromMs && at < fromMs + seconds * 1000
  const each = taken.map((instants) => instants.filter(isWithin))
  const all = each.flat().sort((one, other) => one - other)
  return {
    messages: all.length,
    perSecond: rounded(all.length / seconds),
    errorPercent: rounded((all.length / seconds / perSecond - 1) * 100),
    perSecondOfEach: each.map((instants) => rounded(instants.length / seconds)),
    mostInASecond: mostWithin(all, 1000),
  }
}
