import { reserveSlots, type Limit } from '../../src/deliver/rate-limits/limit.js'
import type {
  RateLimitRow,
  RateLimitStore,
} from '../../src/deliver/rate-limits/rate-limit-store.js'

/** A rate limit store in memory, by a clock that a test sets, which counts its calls. */
export const rateLimitsInMemory = (
  now: () => number,
): RateLimitStore & { readonly asked: () => number } => {
  const limits = new Map<string, Limit>()
  const counters = new Map<string, number>()
  const memories = new Map<string, string>()
  const rowOf = (key: string): RateLimitRow => ({
    key,
    nextAtMs: limits.get(key)?.nextAtMs ?? 0,
    taken: counters.get(key) ?? 0,
  })
  let asked = 0
  const answer = <Answer>(value: Answer): Promise<Answer> => {
    asked += 1
    return Promise.resolve(value)
  }
  return {
    asked: () => asked,
    reserve: (requests, terms) =>
      answer(
        requests.map((request) => {
          const { reservation, limit } = reserveSlots(
            limits.get(request.key) ?? { nextAtMs: 0 },
            request,
            terms,
            now(),
          )
          limits.set(request.key, limit)
          return reservation
        }),
      ),
    take: (key, wanted, most) => {
      const before = counters.get(key) ?? 0
      const got = Math.max(0, Math.min(wanted, most - before))
      counters.set(key, before + got)
      return answer(got)
    },
    taken: (key) => answer(counters.get(key) ?? 0),
    read: (keys) => answer({ nowMs: now(), rows: new Map(keys.map((key) => [key, rowOf(key)])) }),
    swap: (changes) => {
      const held = changes.filter(({ from }) => {
        const { nextAtMs, taken } = rowOf(from.key)
        return nextAtMs === from.nextAtMs && taken === from.taken
      })
      for (const { from, to } of held) {
        limits.set(from.key, { nextAtMs: to.nextAtMs })
        counters.set(from.key, to.taken)
      }
      return answer(new Set(held.map(({ from }) => from.key)))
    },
    append: (key, letters, most) => {
      memories.set(key, `${memories.get(key) ?? ''}${letters}`.slice(-most))
      return answer(memories.get(key) ?? '')
    },
    recall: (key) => answer(memories.get(key) ?? ''),
    heldBack: (prefix) =>
      answer(
        new Map(
          [...limits]
            .filter(([key, { nextAtMs }]) => key.startsWith(prefix) && nextAtMs > now())
            .map(([key, { nextAtMs }]) => [key.slice(prefix.length), nextAtMs - now()]),
        ),
      ),
  }
}
