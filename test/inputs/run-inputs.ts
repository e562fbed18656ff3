import { parseArgs } from 'node:util'

import { configToSchema } from '@payloadcms/graphql'
import fc from 'fast-check'
import * as GraphQL from 'graphql'
import type { SanitizedCollectionConfig } from 'payload'

import { endpoints } from '../../src/endpoints/index.js'
import { readerSchema } from '../../src/read/graphql/queries.js'
import type { InputCase } from './input-case.js'
import { graphqlCases } from './cases/graphql.js'
import { importerCases } from './cases/importers.js'
import { ownEndpoints, rootCases } from './cases/own-endpoints.js'
import { authCases, restOf } from './cases/rest.js'
import { openInputHarness, type InputHarness } from './input-harness.js'
import { createReport } from './report.js'
import { startWatchdog } from './watchdog.js'

/**
 * Sends generated inputs to every endpoint and import, and reports answers of 500, hangs and late answers: `npm run
 * inputs -- --runs 20000 --seed 7`. The same seed gives the same inputs.
 */
const { values } = parseArgs({
  options: {
    // Number of inputs after which people and sample data are restored.
    mend: { type: 'string', default: '100' },
    only: { type: 'string' },
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
})

const runs = Number(values.runs)
const seed =
  values.seed === undefined ? Math.trunc(performance.timeOrigin % 2 ** 31) : Number(values.seed)
const mendedEvery = Number(values.mend)
const MEBIBYTE = 2 ** 20

const say = (text: string): void => void process.stdout.write(`${text}\n`)

/** Collections that people write. */
const WRITTEN = new Set([
  'entries',
  'issues',
  'roundup-media',
  'publications',
  'sections',
  'subscribers',
  'subscriptions',
  'users',
  'roundup-words',
])

/** All kinds of inputs, by weight. */
const inputsOf = ({ options, payload }: InputHarness): fc.Arbitrary<InputCase> => {
  const { schema } = configToSchema(payload.config)
  const collections: readonly SanitizedCollectionConfig[] = payload.config.collections
  const written = collections.filter(({ slug }) => WRITTEN.has(slug))
  const rest = fc.oneof(
    { arbitrary: fc.constantFrom(...written).chain(restOf), weight: 2 },
    { arbitrary: fc.constantFrom(...collections).chain(restOf), weight: 1 },
  )
  const all = {
    auth: { arbitrary: authCases, weight: 2 },
    graphql: { arbitrary: graphqlCases('/graphql', schema), weight: 6 },
    importers: { arbitrary: importerCases, weight: 2 },
    own: { arbitrary: ownEndpoints(endpoints(options)), weight: 7 },
    readers: {
      arbitrary: graphqlCases('/roundup/graphql', readerSchema(GraphQL, options)),
      weight: 2,
    },
    rest: { arbitrary: rest, weight: 16 },
    root: { arbitrary: rootCases, weight: 1 },
  }
  const only = values.only?.split(',')
  const chosen = Object.entries(all).filter(([name]) => !only || only.includes(name))
  return fc.oneof(...chosen.map(([, each]) => each))
}

say(`seed ${seed}, ${runs} inputs`)
const room = await openInputHarness()
const report = createReport()
const watchdog = startWatchdog()
const startedAt = performance.now()
const inputs = fc.sample(inputsOf(room), { numRuns: runs, seed })
for (const [at, input] of inputs.entries()) {
  watchdog.begins(input.description)
  const before = performance.now()
  const answered = await input.send(room)
  report.note(input, answered, performance.now() - before)
  if (at % mendedEvery === mendedEvery - 1) {
    const unreadable = await room.restore()
    for (const told of unreadable)
      report.note(
        {
          ...input,
          kind: 'unreadable',
          description: `one of inputs ${at - mendedEvery + 1} to ${at}, e.g. ${input.description}`,
        },
        { status: 500, message: told },
        0,
      )
  }
  if (values.verbose)
    say(`${at} ${answered.status} ${input.kind}: ${answered.message.slice(0, 100)}`)
}

const failed = report.failed()
for (const { count, kind, shown, told } of failed) {
  say(`\n${count} × 500, ${kind}\n  ${shown}\n  ${told.split('\n').slice(0, 6).join('\n  ')}`)
}
say('\nslowest:')
for (const { kind, ms, shown } of report.slowest())
  say(`  ${ms} ms ${kind}: ${shown.slice(0, 200)}`)
say(
  `\n${JSON.stringify(report.statuses())} in ${Math.round((performance.now() - startedAt) / 1000)} s, ${report.kinds()} kinds of input`,
)
say(
  `memory at most ${Math.round((process.resourceUsage().maxRSS * 1024) / MEBIBYTE)} MB, seed ${seed}`,
)
await watchdog.end()
await room.close()
const late = report.tooSlow().length
say(
  failed.length + late === 0
    ? 'no 500, nothing late'
    : `${failed.length} ways to 500, ${late} late answers`,
)
process.exit(failed.length + late === 0 ? 0 : 1)
