import { writeSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { openNewsroom } from '../support/newsroom.js'
import { watchProcess, type ProcessMeasurement } from './watch-process.js'
import { editEntries, importSubscriberList, createEntries, publishIssues } from './workloads.js'

/**
 * Measures the memory of long work in one process, and how long a query waits meanwhile: `npm run memory -- --issues
 * 300 --readers 50000 --entries 1000`. Prints one JSON document; exits with 1 when a bound is exceeded.
 */
const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '1000' },
    issues: { type: 'string', default: '300' },
    readers: { type: 'string', default: '50000' },
  },
})

/** The descriptor that `memory.sh` connects to standard output; descriptor 1 has Payload's log. */
const RESULT = 3

/** The highest memory that the run may reach; a fresh process with Payload has 300 MB. */
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
