import { z } from 'zod'

/** An object in which a misspelt key is an error. */
export const strict = <Shape extends z.ZodRawShape>(shape: Shape, noun = 'option') => {
  const known = `known are ${Object.keys(shape).join(', ')}.`
  return z.strictObject(shape, {
    error: ({ code }) =>
      `${code === 'unrecognized_keys' ? `there is no such ${noun}` : 'expected an object'}; ${known}`,
  })
}

export const text = (expected: string, pattern = /^/) => z.string(expected).regex(pattern, expected)

export const flag = z.boolean('expected true or false.')

export const boundedInteger = (least: number, most: number, expected: string) =>
  z.int(expected).min(least, expected).max(most, expected)

export const aboveZero = (unit: string) => {
  const expected = `expected a number of ${unit} above 0.`
  return z.number(expected).positive(expected)
}

/** A function of the host. What it takes and gives is checked by the compiler, and where it is called. */
export const functionOf = <Shape extends (...args: never[]) => unknown>(expected: string) =>
  z.custom<Shape>((given) => typeof given === 'function', expected)
