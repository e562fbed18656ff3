/** Writes one JSON document and a newline, which is all that a command with `--json` writes to standard output. */
export const printJson = (document: unknown): void => {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`)
}
