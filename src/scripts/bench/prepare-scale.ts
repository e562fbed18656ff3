import { readFileSync } from 'node:fs'

import { applyPlan } from '../../import/write/apply-plan.js'
import { readRoundup } from '../../import/parse/read-roundup.js'
import { openNewsroom } from '../../cli/open-newsroom.js'
import { printJson } from '../../cli/print-json.js'
import { insertSubscribers } from './insert-subscribers.js'

/**
 * Runs as a process: `prepare-scale.ts ROUNDUP READERS`, on the database of the environment. Creates a draft and
 * READERS subscribers.
 */
const [file = '', readers = '0'] = process.argv.slice(2)
const newsroom = await openNewsroom()
const { options, payload } = newsroom
await applyPlan({
  ...newsroom,
  read: (points) => readRoundup({ bytes: readFileSync(file), points }),
})
const { docs } = await payload.find({
  collection: options.slugs.publications,
  depth: 0,
  overrideAccess: true,
})
const startedAt = performance.now()
await insertSubscribers(newsroom, String(docs[0]?.id), Number(readers))
printJson({ seconds: (performance.now() - startedAt) / 1000 })
await payload.destroy()
process.exit()
