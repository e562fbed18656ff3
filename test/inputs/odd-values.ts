import fc from 'fast-check'

const LONG = 3000

/** Texts that databases, parsers or headers are known to fail on. */
const KNOWN_TEXTS = [
  '',
  ' ',
  '0',
  '-1',
  'null',
  'true',
  'undefined',
  '[object Object]',
  '__proto__',
  'constructor',
  '../../x',
  '%',
  '%E0%A4%A',
  '%00',
  '\u0000',
  'a\u0000b',
  'a\r\nBcc: x@example.org',
  '\ud800',
  '\u202Eabc',
  '{"a":1}',
  '[',
  "'; --",
  '$where',
  '{$gt:""}',
  '.',
  '..',
  'a.b.c',
  'title.',
  '#'.repeat(300),
  '2026-02-30',
  '2026-11-22',
  '2026-11-22T12:00:00Z',
  '+275760-09-13T00:00:00.001Z',
  '-271821-04-20',
  '99999-01-01',
  'javascript:alert(1)',
  'http://[::1',
  'https://example.org/%',
  'a@b',
  'reader@example.org',
  'x'.repeat(LONG),
  '9'.repeat(400),
  '*'.repeat(400),
  'ä'.repeat(400),
] as const

const KNOWN_NUMBERS = [
  0,
  -0,
  1,
  -1,
  1.5,
  7,
  1_000_000,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  1e21,
  1e308,
  -1e308,
  Number.MIN_VALUE,
] as const

export const oddText = fc.oneof(
  { arbitrary: fc.constantFrom(...KNOWN_TEXTS), weight: 4 },
  { arbitrary: fc.string({ maxLength: 20, unit: 'binary' }), weight: 1 },
  { arbitrary: fc.string({ maxLength: 12 }), weight: 1 },
)

export const oddNumber = fc.oneof(
  fc.constantFrom(...KNOWN_NUMBERS),
  fc.integer({ max: 50, min: -5 }),
)

const COLLECTIONS = [
  'appearances',
  'roundup-audit',
  'deliveries',
  'editions',
  'entries',
  'issues',
  'mailings',
  'roundup-media',
  'publications',
  'renditions',
  'sections',
  'subscribers',
  'subscriptions',
  'users',
  'roundup-words',
] as const

/** A placeholder of an existing id, which is replaced when the input is sent. */
export const knownId = fc
  .tuple(fc.constantFrom(...COLLECTIONS), fc.nat({ max: 9 }))
  .map(([slug, n]) => `@${slug}:${n}`)

export const idOf = (slug: string): fc.Arbitrary<string> =>
  fc.nat({ max: 9 }).map((n) => `@${slug}:${n}`)

const nested = (levels: number): unknown => {
  let value: unknown = 'x'
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { a: value }
  return value
}

const KNOWN_OBJECTS: readonly unknown[] = [
  {},
  [],
  [null],
  [[]],
  [{}],
  { id: 1 },
  { id: null },
  { id: 'x' },
  { value: 'x', relationTo: 'users' },
  { equals: 'x' },
  { $gt: '' },
  { $ne: null },
  { toString: 1 },
  { __proto__: null, length: -1 },
  nested(12),
  nested(600),
]

/** Any JSON, usually small. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: fc.constant(null), weight: 2 },
  { arbitrary: oddText, weight: 4 },
  { arbitrary: oddNumber, weight: 2 },
  { arbitrary: fc.boolean(), weight: 1 },
  { arbitrary: knownId, weight: 1 },
  { arbitrary: fc.constantFrom(...KNOWN_OBJECTS), weight: 3 },
  { arbitrary: fc.jsonValue({ depthSize: 'small', noUnicodeString: false }), weight: 1 },
)
