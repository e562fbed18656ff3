import { setImmediate as afterEvents } from 'node:timers/promises'

import { systemClock } from '../../storage/system-clock.js'
import type { DeliveryContext } from '../../deliver/delivery-context.js'
import type { MailingMove } from '../../deliver/ports/mailings.js'
import type { MailingState } from '../../domain/mailing-states.js'
import { runWorker } from '../../worker/run-worker.js'
import { openNewsroom } from '../../cli/open-newsroom.js'
import { printJson } from '../../cli/print-json.js'

/** What one phase of the work took. */
export type PhaseMeasurement = {
  readonly seconds: number
  readonly cpuMs: number
  readonly startMb: number
  readonly peakMb: number
}

export type NullSendMeasurement = {
  readonly audience: PhaseMeasurement
  readonly sending: PhaseMeasurement
  /** CPU milliseconds per message, for each tenth of the mailing in the order of sending. */
  readonly cpuMsByTenth: readonly number[]
}

/**
 * Runs as a process: `send-nowhere.ts RECIPIENTS CONNECTIONS`. Runs one worker until every mailing is settled. Every
 * message is written completely, and accepted at once by a transport that sends nothing.
 */
const [recipients = '0', connections = '5'] = process.argv.slice(2)
const LOOK_EVERY_MS = 250
const { payload } = await openNewsroom()

type Mark = { readonly atMs: number; readonly cpu: NodeJS.CpuUsage; readonly mb: number }

const rssMb = (): number => Math.round(process.memoryUsage.rss() / 1_048_576)
const mark = (): Mark => ({ atMs: performance.now(), cpu: process.cpuUsage(), mb: rssMb() })

let peakMb = 0
const samplePeak = (): void => {
  peakMb = Math.max(peakMb, rssMb())
}
const peaks: number[] = []
const marks: Mark[] = []

const markPhase = (): void => {
  samplePeak()
  peaks.push(peakMb)
  marks.push(mark())
  peakMb = rssMb()
}

/** The states at which a phase begins or ends. */
const REACHED: readonly MailingState[] = ['preparing', 'submitting', 'settled']

const around = (context: DeliveryContext): DeliveryContext => ({
  ...context,
  mailings: {
    ...context.mailings,
    move: async (move: MailingMove) => {
      const moved = await context.mailings.move(move)
      if (moved && move.from !== move.to && REACHED.includes(move.to)) markPhase()
      return moved
    },
  },
})

const phase = (at: number): PhaseMeasurement => {
  const [from, to] = [marks[at], marks[at + 1]]
  if (!from || !to) throw new Error('No mailing was sent: there was none to send.')
  return {
    seconds: (to.atMs - from.atMs) / 1000,
    cpuMs: cpuMs(to.cpu) - cpuMs(from.cpu),
    startMb: from.mb,
    peakMb: peaks[at + 1] ?? to.mb,
  }
}

const cpuMs = ({ system, user }: NodeJS.CpuUsage): number => (user + system) / 1000
const tenth = Number(recipients) / 10
const spentMs: number[] = []
let sent = 0
const count = (outcomes: readonly unknown[]): void => {
  sent += outcomes.length
  while (sent >= tenth * (spentMs.length + 1)) spentMs.push(cpuMs(process.cpuUsage()))
}
const byTenth = (): number[] => {
  const from = marks[1] ? cpuMs(marks[1].cpu) : 0
  return spentMs.map((ms, at) => (ms - (spentMs[at - 1] ?? from)) / tenth)
}

const looking = setInterval(samplePeak, LOOK_EVERY_MS)
await runWorker({
  wrapContext: around,
  clock: systemClock,
  connections: Number(connections),
  onOutcomes: (_mailing, outcomes) => {
    count(outcomes)
  },
  payload,
  perSecond: 0,
  reconcile: () => Promise.resolve(),
  signal: new AbortController().signal,
  transport: { send: () => afterEvents('250 2.0.0 Ok: taken and thrown away') },
  untilSettled: true,
})
clearInterval(looking)
printJson({
  audience: phase(0),
  sending: phase(1),
  cpuMsByTenth: byTenth(),
} satisfies NullSendMeasurement)
process.stdout.write('', () => process.exit())
