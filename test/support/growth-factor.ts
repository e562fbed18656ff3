/** CPU time of this process, which other processes affect least. */
const cpuMs = (): number => {
  const { system, user } = process.cpuUsage()
  return (system + user) / 1000
}

const fastest = (work: () => unknown): number => {
  const times = Array.from({ length: 3 }, () => {
    const before = cpuMs()
    work()
    return cpuMs() - before
  })
  return Math.min(...times)
}

/** Below this, overhead exceeds the work. */
const TOO_SHORT_MS = 25

/**
 * The factor by which the time of `work` grows when its input is four times as large: 4 is linear, 16 quadratic. Work
 * that takes almost no time counts as linear.
 */
export const growthFactor = (work: (size: number) => unknown, size: number): number => {
  work(size / 10)
  const small = fastest(() => work(size))
  const large = fastest(() => work(4 * size))
  return large < TOO_SHORT_MS ? 4 : large / Math.max(small, TOO_SHORT_MS / 8)
}

/** The highest factor of linear work, with noise and garbage collection. */
export const MOST_LINEAR_GROWTH = 9
