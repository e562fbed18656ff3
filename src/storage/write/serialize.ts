const running = new Map<string, Promise<unknown>>()

/** Works on one thing one after another in this process, so that what is read is what is written over. */
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
