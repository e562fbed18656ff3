/** Whether a value is an object with these parts, each an object or a function. Checks what a driver's type promises. */
export const hasParts = (value: unknown, ...names: readonly string[]): value is object =>
  isPart(value) && names.every((name) => isPart(Reflect.get(value, name)))

const isPart = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function'
