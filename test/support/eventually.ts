import { setTimeout as sleep } from 'node:timers/promises'

/** So long that only a bug takes longer, however busy the machine is. */
const LIMIT_MS = 60_000
const EVERY_MS = 20

/**
 * Resolves as soon as a condition holds.
 *
 * @throws when it does not hold within the limit
 */
export const eventually = async (
  holds: () => boolean | Promise<boolean>,
  limitMs = LIMIT_MS,
): Promise<void> => {
  const endsAt = performance.now() + limitMs
  while (!(await holds())) {
    if (performance.now() > endsAt) throw new Error(`Not so within ${String(limitMs / 1000)} s.`)
    await sleep(EVERY_MS)
  }
}
