export type LogFormat = 'json' | 'text'

const PIECE = /[^\s<>()[\]:;,"]+/g

/** The `@` of a package such as `@payloadcms/ui` in a path belongs to no address. */
const AT = /(?<=[^/])@(?=[^\\])/g

/** Redacts one word. The address ends before a backslash, which belongs to the JSON around it. */
const redactAddress = (piece: string): string => {
  const at = [...piece.matchAll(AT)].at(-1)?.index
  if (at === undefined) return piece
  const end = piece.indexOf('\\', at)
  return `<address>${end < 0 ? '' : piece.slice(end)}`
}

/** Drivers append the values of a failed statement, such as names of subscribers. */
const STATEMENT_VALUES = /(\\n|\n)params:(?:[^"\\]|\\.)*/g

const redact = (line: string): string =>
  line.replace(STATEMENT_VALUES, '').replace(PIECE, redactAddress)

type Line = {
  readonly time?: string
  readonly level?: string
  readonly msg?: string
  readonly err?: { readonly message?: string; readonly stack?: string }
}

const formatLine = (line: string): string => {
  const { err, level, msg, time } = JSON.parse(line) as Line
  const hour = time ? `${time.slice(11, 19)} ` : ''
  const loud = level === 'info' || level === undefined ? '' : `${level}: `
  const { message = '', stack = '' } = err ?? {}
  const cause = stack.includes(message) ? stack : `${message}\n${stack}`
  return `${hour}${loud}${msg ?? ''}${cause.trim() === '' ? '' : `\n${cause}`}\n`
}

type Out = { readonly write: (text: string) => unknown }

/** A destination for the log: each line as JSON, or as text. Addresses are removed whatever was logged. */
export const createLogDestination = (
  as: LogFormat,
  out: Out,
): { readonly write: (line: string) => void } => ({
  write: (line) => {
    const safe = redact(line)
    out.write(as === 'json' ? safe : formatLine(safe))
  },
})
