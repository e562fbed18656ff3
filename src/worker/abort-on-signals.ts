/** Returns a signal that is aborted at the first of these signals to the process; later ones change nothing. */
export const abortOnSignals = (names: readonly NodeJS.Signals[]): AbortSignal => {
  const ending = new AbortController()
  for (const name of names)
    process.on(name, () => {
      ending.abort()
    })
  return ending.signal
}
