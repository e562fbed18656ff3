type PromiseCache<Key, Answer> = {
  readonly get: (key: Key) => Promise<Answer> | undefined
  readonly set: (key: Key, answer: Promise<Answer>) => unknown
  readonly delete: (key: Key) => unknown
}

/**
 * Returns the promise that is cached under a key, or makes and caches it. Concurrent callers share one promise; a
 * rejected one is removed, so that the next caller tries again.
 *
 * @param kept a `Map` or `WeakMap` of promises
 */
export const memoized = <Key, Answer>(
  kept: PromiseCache<Key, Answer>,
  key: Key,
  load: () => Promise<Answer>,
): Promise<Answer> => {
  const known = kept.get(key)
  if (known) return known
  const promise = load()
  kept.set(key, promise)
  promise.catch(() => kept.delete(key))
  return promise
}
