export type LogFormat = 'json' | 'text'

const PIECE = /[^\s<>()[\]:;,"]+/g

/** A package such as `@payloadcms/ui` in a path is no address. */
const AT = /(?<=[^/])@(?=[^\\])/g

/** An address ends before what would break the JSON around it. */
const redactAddress = (piece: string): string => {
  const at = [...piece.matchAll(AT)].at(-1)?.index
  if (at === undefined) return piece
  const end = piece.indexOf('\\', at)
  return `<address>${end < 0 ? '' : piece.slice(end)}`
}

/** Drivers repeat the values of a statement that failed, readers' names among them. */
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

/**
 * Where a log goes: each line as JSON, or as people read it. Nothing that looks like an address gets through, whatever
 * was logged.
 */
export const createLogDestination = (
  as: LogFormat,
  out: Out,
): { readonly write: (line: string) => void } => ({
  write: (line) => {
    const safe = redact(line)
    out.write(as === 'json' ? safe : formatLine(safe))
  },
})
