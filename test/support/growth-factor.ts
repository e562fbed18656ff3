/** CPU time of this process, which others on the machine disturb least. */
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

/** Below this, starting up costs more than the work. */
const TOO_SHORT_MS = 25

/**
 * By what factor work grows where its input becomes four times as large: 4 where it is linear, 16 where it is quadratic.
 * Work that is over in no time counts as linear.
 */
export const growthFactor = (work: (size: number) => unknown, size: number): number => {
  work(size / 10)
  const small = fastest(() => work(size))
  const large = fastest(() => work(4 * size))
  return large < TOO_SHORT_MS ? 4 : large / Math.max(small, TOO_SHORT_MS / 8)
}

/** Noise and garbage collection included, and far from 16. */
export const MOST_LINEAR_GROWTH = 9
