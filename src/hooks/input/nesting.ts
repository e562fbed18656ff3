type Branch = Readonly<Record<string, unknown>> | readonly unknown[]

export const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && !(value instanceof Date)

export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isBranch(value) && !Array.isArray(value)

/** Whether a value is nested at most so many levels deep. Looks no deeper itself. */
export const nestsWithin = (value: unknown, levels: number): boolean =>
  !isBranch(value) ||
  (levels > 0 && Object.values(value).every((inner) => nestsWithin(inner, levels - 1)))

/** Every text in a value, names of properties included. For values whose depth is limited. */
export function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  if (!isBranch(value)) return
  if (!Array.isArray(value)) yield* Object.keys(value)
  for (const inner of Object.values(value)) yield* textsIn(inner)
}
