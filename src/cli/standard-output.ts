/** Writes a line of the command's answer. */
export const printLine = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

/** From now on `console.log` and its like write to standard error, whoever calls them: a host's config or its hooks. */
const moveConsole = (): void => {
  const toStandardError = console.error.bind(console)
  Object.assign(console, { debug: toStandardError, info: toStandardError, log: toStandardError })
}

/**
 * Opens a host's app with standard output closed to it, because that belongs to the command's answer. Afterwards only
 * who writes to the stream itself reaches it, which is `printLine` and its neighbours.
 */
export const keepingStandardOutput = async <Result>(
  open: () => Promise<Result>,
): Promise<Result> => {
  moveConsole()
  const { stdout, stderr } = process
  const write = stdout.write.bind(stdout)
  stdout.write = stderr.write.bind(stderr)
  try {
    return await open()
  } finally {
    stdout.write = write
  }
}
