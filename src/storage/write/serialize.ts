const running = new Map<string, Promise<unknown>>()

/**
 * Runs pieces of work with the same key one after another in this process, so that none overwrites what another has
 * read.
 */
export const serialize = async <Result>(
  key: string,
  work: () => Promise<Result>,
): Promise<Result> => {
  const turn = (running.get(key) ?? Promise.resolve()).then(work, work)
  running.set(key, turn)
  try {
    return await turn
  } finally {
    if (running.get(key) === turn) running.delete(key)
  }
}
