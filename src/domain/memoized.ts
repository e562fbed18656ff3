type PromiseCache<Key, Answer> = {
  readonly get: (key: Key) => Promise<Answer> | undefined
  readonly set: (key: Key, answer: Promise<Answer>) => unknown
  readonly delete: (key: Key) => unknown
}

/**
 * Asks once for each key, also while the answer is on its way. A failure is forgotten, so that the next one asks
 * again.
 *
 * @param kept a `Map` or `WeakMap` of promises
 */
export const memoized = <Key, Answer>(
  kept: PromiseCache<Key, Answer>,
  key: Key,
  ask: () => Promise<Answer>,
): Promise<Answer> => {
  const known = kept.get(key)
  if (known) return known
  const asked = ask()
  kept.set(key, asked)
  asked.catch(() => kept.delete(key))
  return asked
}
