import fc from 'fast-check'

import { Fault } from '../../../src/domain/fault.js'
import { applyPlan } from '../../../src/import/write/apply-plan.js'
import { importSubscribers } from '../../../src/import/subscribers/import-subscribers.js'
import { readRoundup } from '../../../src/import/parse/read-roundup.js'
import { systemClock } from '../../../src/storage/system-clock.js'
import type { InputCase } from '../input-case.js'
import type { InputResponse } from '../input-request.js'
import { oddText } from '../odd-values.js'

const LINES = [
  'Pencils of the week – 22 November 2026',
  '# Pencils of the week',
  '2026-11-22',
  'TOOLS:',
  '## Tools',
  'A sharper pencil: ( https://example.org/pencil )',
  'What is it: a pencil.',
  '- [A pencil](https://example.org/a)',
  '1. One',
  '> '.repeat(30),
  '* '.repeat(60),
  '<div>'.repeat(40),
  '<p>A <a href="https://example.org">pencil</a>',
  '<script>x</script>',
  '&amp;&#0;&#x110000;',
  '[a](javascript:x)',
  '`'.repeat(80),
  '['.repeat(80),
  '**'.repeat(80),
  '|a|b|\n|-|-|',
  '\t'.repeat(50),
  '….'.repeat(50),
  '\uFEFF',
  '',
] as const

const line = fc.oneof(
  { arbitrary: fc.constantFrom(...LINES), weight: 4 },
  { arbitrary: oddText, weight: 2 },
  { arbitrary: fc.string({ maxLength: 60 }), weight: 1 },
)

const roundup = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'))

const NAMES = ['x.txt', 'x.md', 'x.html', 'x', undefined] as const

const cell = fc.oneof(
  fc.constantFrom(
    'address',
    'email',
    'name',
    'a@example.org',
    'b@example.org',
    '"',
    '""',
    ',',
    ';',
    '"a',
    'ä@ö.example',
    'x@y',
  ),
  oddText,
)

const csv = fc
  .array(fc.array(cell, { maxLength: 4 }), { maxLength: 12 })
  .chain((rows) =>
    fc.constantFrom(',', ';', '\t').map((by) => rows.map((row) => row.join(by)).join('\n')),
  )

/** A Fault is a refusal with a sentence; any other error is a 500. */
const answerOf = async (work: () => unknown): Promise<InputResponse> => {
  try {
    await work()
    return { status: 200, message: '' }
  } catch (error) {
    if (error instanceof Fault) return { status: 400, message: error.message }
    const { message, stack } = error as Error
    return { status: 500, message: `${message}\n${stack ?? ''}` }
  }
}

const imports: fc.Arbitrary<InputCase> = fc
  .tuple(roundup, fc.constantFrom(...NAMES), fc.constantFrom('mdy', 'dmy', undefined), fc.boolean())
  .map(([bytes, name, dateOrder, isApplied]): InputCase => ({
    kind: isApplied ? 'import' : 'import --dry-run',
    description: JSON.stringify({ bytes, name, dateOrder, isApplied }).slice(0, 3000),
    send: (room) => {
      const args = {
        bytes,
        ...(name === undefined ? {} : { name }),
        ...(dateOrder === undefined ? {} : { dateOrder }),
      } as const
      if (!isApplied) return answerOf(() => readRoundup(args))
      return answerOf(() =>
        applyPlan({
          options: room.options,
          payload: room.payload,
          publication: room.publicationSlug,
          read: (points) => readRoundup({ ...args, points }),
          update: true,
        }),
      )
    },
  }))

const subscribers: fc.Arbitrary<InputCase> = fc
  .tuple(csv, oddText)
  .map(([list, consent]): InputCase => ({
    kind: 'subscribers import',
    description: JSON.stringify({ list, consent }).slice(0, 3000),
    send: (room) =>
      answerOf(() =>
        importSubscribers({
          clock: systemClock,
          consent,
          options: room.options,
          payload: room.payload,
          publication: room.publicationSlug,
          text: list,
        }),
      ),
  }))

/** Imports of files: roundups as text, Markdown and HTML, and lists of subscribers. */
export const importerCases: fc.Arbitrary<InputCase> = fc.oneof(
  { arbitrary: imports, weight: 3 },
  { arbitrary: subscribers, weight: 1 },
)
