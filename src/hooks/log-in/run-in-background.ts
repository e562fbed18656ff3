import type { Payload } from 'payload'

const underWay = new WeakMap<Payload, Set<Promise<void>>>()

/** Goes on once the answer is on its way; what it throws is for `onError`. */
export const runInBackground = (
  payload: Payload,
  work: () => Promise<unknown>,
  onError: (error: unknown) => void,
): void => {
  const all = underWay.get(payload) ?? new Set<Promise<void>>()
  underWay.set(payload, all)
  const later = new Promise((resolve) => setImmediate(resolve))
  const done = later
    .then(work)
    .then(() => undefined, onError)
    .finally(() => all.delete(done))
  all.add(done)
}

/** Waits for all that goes on: before a process ends, and in tests. */
export const backgroundWorkDone = async (payload: Payload): Promise<void> => {
  const all = underWay.get(payload)
  while (all && all.size > 0) await Promise.all(all)
}
