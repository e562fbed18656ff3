import { smtpTransport } from '../../smtp/transport.js'
import { systemClock } from '../../storage/system-clock.js'
import { runWorker } from '../../worker/run-worker.js'
import { openNewsroom } from '../../cli/open-newsroom.js'
import { printJson } from '../../cli/print-json.js'

/** What one worker's process took, without its start. */
export type SendMeasurement = {
  readonly startedAt: number
  readonly endedAt: number
  readonly cpuMs: number
  readonly peakMb: number
  readonly grownMb: number
}

/** Runs as a process: `send.ts SMTP_URL CONNECTIONS`. Runs one worker until every mailing is settled. */
const [smtpUrl = '', connections = '5'] = process.argv.slice(2)
const { payload } = await openNewsroom()
const transport = smtpTransport(smtpUrl)
const before = { cpu: process.cpuUsage(), rss: process.memoryUsage.rss() }
const startedAt = systemClock().getTime()
await runWorker({
  clock: systemClock,
  connections: Number(connections),
  payload,
  reconcile: () => Promise.resolve(),
  signal: new AbortController().signal,
  transport,
  untilSettled: true,
})
const { system, user } = process.cpuUsage(before.cpu)
const peakKb = process.resourceUsage().maxRSS
transport.close()
printJson({
  startedAt,
  endedAt: systemClock().getTime(),
  cpuMs: (user + system) / 1000,
  peakMb: Math.round(peakKb / 1024),
  grownMb: Math.round(peakKb / 1024 - before.rss / 1_048_576),
} satisfies SendMeasurement)
process.stdout.write('', () => process.exit())
