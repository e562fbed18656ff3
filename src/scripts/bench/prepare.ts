import { readFileSync } from 'node:fs'

import { applyPlan } from '../../import/write/apply-plan.js'
import { readRoundup } from '../../import/parse/read-roundup.js'
import { openNewsroom } from '../../cli/open-newsroom.js'
import { printJson } from '../../cli/print-json.js'
import { publishIssue } from '../../cli/publish-issue.js'
import { insertSubscribers } from './insert-subscribers.js'

/**
 * Runs as a process: `prepare.ts ROUNDUP READERS`, on the database of the environment. Publishes the roundup to
 * READERS subscribers.
 */
const [file = '', readers = '0'] = process.argv.slice(2)
const newsroom = await openNewsroom()
const { options, payload } = newsroom
const { issue } = await applyPlan({
  ...newsroom,
  read: (points) => readRoundup({ bytes: readFileSync(file), points }),
})
const { docs } = await payload.find({
  collection: options.slugs.publications,
  depth: 0,
  overrideAccess: true,
})
await insertSubscribers(newsroom, String(docs[0]?.id), Number(readers))
const published = await publishIssue(newsroom, {
  approve: true,
  deliver: 'mail',
  holdMs: 0,
  issue: issue.id,
  note: 'Published to be measured.',
})
await payload.destroy()
printJson(published)
process.exit()
