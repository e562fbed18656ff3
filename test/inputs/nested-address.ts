/** Writes `{ where: { a: { equals: 1 } } }` as `where[a][equals]=1`, as forms and query builders do. */
export const nestedAddress = (given: Readonly<Record<string, unknown>>): string =>
  Object.entries(given)
    .flatMap(([name, value]) => pairs(encode(name), value))
    .join('&')

/** Encodes text, also with half of a surrogate pair, for which `encodeURIComponent` throws. */
export const encode = (part: string): string => encodeURIComponent(Buffer.from(part).toString())

/** The server reads ten levels; these are more. */
const DEEPEST = 14

const pairs = (name: string, value: unknown, levels = DEEPEST): string[] => {
  if (value === null || typeof value !== 'object' || levels === 0)
    return [`${name}=${encode(String(value))}`]
  const inner = Object.entries(value).flatMap(([part, each]) =>
    pairs(`${name}[${encode(part)}]`, each, levels - 1),
  )
  return inner.length > 0 ? inner : [`${name}=`]
}
