import type { Payload } from 'payload'

const underWay = new WeakMap<Payload, Set<Promise<void>>>()

/** Runs work after the answer was sent. `onError` gets what it throws. */
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

/** Waits until all background work is done: before a process ends, and in tests. */
export const backgroundWorkDone = async (payload: Payload): Promise<void> => {
  const all = underWay.get(payload)
  while (all && all.size > 0) await Promise.all(all)
}
