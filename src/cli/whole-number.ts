import { Fault } from '../domain/fault.js'

type Bounds = { readonly least: number; readonly most?: number }

/**
 * Parses the value of an option as a whole number.
 *
 * @param option as it is written, e.g. `--connections`
 * @throws {Fault} INPUT_INVALID when it is none, or out of bounds
 */
export const wholeNumber = (
  option: string,
  text: string | undefined,
  { least, most = Number.MAX_SAFE_INTEGER }: Bounds,
): number | undefined => {
  if (text === undefined) return undefined
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= least && value <= most) return value
  const bounds =
    most === Number.MAX_SAFE_INTEGER
      ? `${String(least)} or more`
      : `from ${String(least)} to ${String(most)}`
  throw new Fault('INPUT_INVALID', `${option} ${text}: expected a whole number, ${bounds}.`)
}
