import { writeSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { openNewsroom } from '../support/newsroom.js'
import { watchProcess, type ProcessMeasurement } from './watch-process.js'
import { editEntries, importSubscriberList, createEntries, publishIssues } from './workloads.js'

/**
 * How much memory long work takes in one process, and how long nobody else gets an answer meanwhile:
 * `npm run memory -- --issues 300 --readers 50000 --entries 1000`. One JSON document; ends with 1 past a bound.
 */
const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '1000' },
    issues: { type: 'string', default: '300' },
    readers: { type: 'string', default: '50000' },
  },
})

/** Where `memory.sh` puts standard output: Payload's log has the one that Node knows. */
const RESULT = 3

/** What the whole run may take at its most; a fresh process with Payload in it has 300 MB. */
const MOST_PEAK_MB = 600
const MOST_SILENT_MS = 1000

const newsroom = await openNewsroom()
const watch = await watchProcess(newsroom.payload, 'publications')
const parts: Record<string, ProcessMeasurement & { readonly count: number }> = {}

const measure = async (
  name: 'issues' | 'readers' | 'entries',
  work: (count: number) => Promise<void>,
): Promise<void> => {
  const count = Number(values[name])
  parts[name] = { count, ...(await watch.during(() => work(count))) }
}

await publishIssues(newsroom, 1)
await measure('issues', (count) => publishIssues(newsroom, count, 1))
await measure('readers', (count) => importSubscriberList(newsroom, count))
await createEntries(newsroom, Number(values.entries))
await measure('entries', (count) => editEntries(newsroom, count))
await watch.close()
await newsroom.close()

const peakMb = Math.max(...Object.values(parts).map((part) => part.peakMb))
const silentMs = Math.max(...Object.values(parts).map((part) => part.silentMs))
const isWithin = peakMb <= MOST_PEAK_MB && silentMs <= MOST_SILENT_MS
const result = {
  database: newsroom.payload.db.name,
  ...parts,
  peakMb,
  silentMs,
  bounds: { peakMb: MOST_PEAK_MB, silentMs: MOST_SILENT_MS },
  isWithin,
}
writeSync(RESULT, `${JSON.stringify(result, null, 2)}\n`)
process.exit(isWithin ? 0 : 1)
