import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Fault } from '../../domain/fault.js'
import { median } from './median.js'
import { runProcess } from './run-process.js'
import type { NullSendMeasurement } from './send-nowhere.js'

export type ScaleArgs = {
  /** Sizes of the list, smallest first. */
  readonly recipients: readonly number[]
  readonly connections: number
  readonly runs: number
  /** A written roundup, which is sent. */
  readonly file: string
  /** An empty database, which allows one size only; without it, SQLite files. */
  readonly database: string | undefined
  readonly onRun: (line: string) => void
}

type PartResult = { readonly seconds: number; readonly perSecond: number; readonly cpuMs: number }

export type SizeResult = {
  readonly recipients: number
  readonly runs: number
  readonly audience: PartResult
  readonly sending: PartResult
  /** CPU milliseconds per recipient, including the creation of the audience. */
  readonly cpuMs: number
  readonly cpuMsByTenth: readonly number[]
  readonly peakMb: number
  /** How far memory rose while messages were sent. */
  readonly grownMb: number
}

export type ScaleResult = {
  readonly connections: number
  readonly sizes: readonly SizeResult[]
  /** CPU per recipient at the largest size, divided by that at the smallest. */
  readonly costRatio: number
  /** The same for the last tenth of each mailing, where the start of the process no longer counts. */
  readonly lateCostRatio: number
  readonly publish: PublishResult
}

/** Milliseconds that a publish takes with the smallest and with the largest list. */
type PublishResult = {
  readonly withOneMs: number
  readonly withMostMs: number
  readonly ratio: number
  /** The same ratio for CPU time, which other processes affect less. */
  readonly cpuRatio: number
}

type Bench = ScaleArgs & { readonly folder: string }

/** A list of this size is sent to once. */
const LONG_LIST = 500_000
const PUBLISHED_TIMES = 6
/** The first publishes are slower whatever the list, because their code runs for the first time. */
const WARMING = 2
const HOLD_MS = 3_600_000

const ENDS = ['', '-wal', '-shm']

const fileOf = ({ folder }: Bench, name: string): string => join(folder, `${name}.db`)

const environmentOf = (bench: Bench, name: string): Record<string, string> => ({
  DATABASE_URI: bench.database ?? `file:${fileOf(bench, name)}`,
  PAYLOAD_SECRET: 'bench',
  PUBLIC_URL: 'https://news.example',
})

const baseOf = (readers: number): string => `base-${String(readers)}`

const remove = (bench: Bench, name: string): void => {
  for (const end of ENDS) rmSync(fileOf(bench, name) + end, { force: true })
}

const copy = (bench: Bench, name: string): string => {
  const made = `run-of-${name}`
  for (const end of ENDS) {
    const from = fileOf(bench, name) + end
    if (existsSync(from)) cpSync(from, fileOf(bench, made) + end)
  }
  return made
}

const plant = async (bench: Bench, readers: number): Promise<void> => {
  const env = environmentOf(bench, baseOf(readers))
  const output = await runProcess('prepare-scale.ts', [bench.file, String(readers)], env)
  const { seconds } = JSON.parse(output) as { seconds: number }
  bench.onRun(`${String(readers)} readers planted in ${seconds.toFixed(1)} s`)
}

type Published = {
  readonly publishingMs: readonly number[]
  readonly publishingCpuMs: readonly number[]
}

const publish = async (
  bench: Bench,
  name: string,
  { fromDay, holdMs, times }: { fromDay: number; holdMs: number; times: number },
): Promise<Published> => {
  const args = [bench.file, String(times), String(fromDay), String(holdMs)]
  const output = await runProcess('time-publishing.ts', args, environmentOf(bench, name))
  const { publishingCpuMs, publishingMs } = JSON.parse(output) as Published
  return {
    publishingCpuMs: publishingCpuMs.slice(WARMING),
    publishingMs: publishingMs.slice(WARMING),
  }
}

const mediansOf = (all: readonly Published[]) => ({
  ms: median(all.flatMap(({ publishingMs }) => publishingMs)),
  cpuMs: median(all.flatMap(({ publishingCpuMs }) => publishingCpuMs)),
})

const publishTimes = async (bench: Bench): Promise<PublishResult> => {
  const largest = Math.max(...bench.recipients)
  const withOne: Published[] = []
  const withMost: Published[] = []
  for (let at = 0; at < bench.runs; at += 1) {
    const of = { fromDay: at * PUBLISHED_TIMES, holdMs: HOLD_MS, times: PUBLISHED_TIMES }
    withOne.push(await publish(bench, baseOf(1), of))
    withMost.push(await publish(bench, baseOf(largest), of))
  }
  const [one, most] = [mediansOf(withOne), mediansOf(withMost)]
  bench.onRun(
    `publishing: ${one.ms.toFixed(0)} ms with 1 reader, ${most.ms.toFixed(0)} ms with ${String(largest)}; CPU ${one.cpuMs.toFixed(0)} and ${most.cpuMs.toFixed(0)} ms`,
  )
  return {
    withOneMs: tenth(one.ms),
    withMostMs: tenth(most.ms),
    ratio: hundredth(most.ms / one.ms),
    cpuRatio: hundredth(most.cpuMs / one.cpuMs),
  }
}

const send = async (bench: Bench, readers: number): Promise<NullSendMeasurement> => {
  const name = bench.database === undefined ? copy(bench, baseOf(readers)) : baseOf(readers)
  const args = [String(readers), String(bench.connections)]
  const sent = JSON.parse(
    await runProcess('send-nowhere.ts', args, environmentOf(bench, name)),
  ) as NullSendMeasurement
  remove(bench, name)
  const { audience, sending } = sent
  bench.onRun(
    `${String(readers)} readers: entered in ${audience.seconds.toFixed(1)} s, sent in ${sending.seconds.toFixed(1)} s, ${sending.cpuMs.toFixed(0)} ms CPU, ${String(sending.startMb)} to ${String(sending.peakMb)} MB`,
  )
  return sent
}

const tenth = (value: number): number => Math.round(value * 10) / 10
const hundredth = (value: number): number => Math.round(value * 100) / 100
const thousandth = (value: number): number => Math.round(value * 1000) / 1000

const sizeResult = (recipients: number, all: readonly NullSendMeasurement[]): SizeResult => {
  const middle = (of: (sent: NullSendMeasurement) => number): number => median(all.map(of))
  const part = (name: 'audience' | 'sending'): PartResult => {
    const seconds = middle((sent) => sent[name].seconds)
    return {
      seconds: tenth(seconds),
      perSecond: Math.round(recipients / seconds),
      cpuMs: thousandth(middle((sent) => sent[name].cpuMs) / recipients),
    }
  }
  return {
    recipients,
    runs: all.length,
    audience: part('audience'),
    sending: part('sending'),
    cpuMs: thousandth(
      middle(({ audience, sending }) => audience.cpuMs + sending.cpuMs) / recipients,
    ),
    cpuMsByTenth: Array.from({ length: 10 }, (_, at) =>
      thousandth(middle(({ cpuMsByTenth }) => cpuMsByTenth[at] ?? 0)),
    ),
    peakMb: middle(({ audience, sending }) => Math.max(audience.peakMb, sending.peakMb)),
    grownMb: middle(({ sending }) => sending.peakMb - sending.startMb),
  }
}

const measure = async (bench: Bench): Promise<readonly SizeResult[]> => {
  const sent = new Map<number, NullSendMeasurement[]>(bench.recipients.map((size) => [size, []]))
  for (let at = 0; at < bench.runs; at += 1)
    for (const [size, all] of sent)
      if (at === 0 || size < LONG_LIST) all.push(await send(bench, size))
  return [...sent].map(([size, all]) => sizeResult(size, all))
}

const NOT_MEASURED: PublishResult = { withOneMs: 0, withMostMs: 0, ratio: 0, cpuRatio: 0 }

const prepare = async (bench: Bench): Promise<PublishResult> => {
  if (bench.database !== undefined && (bench.recipients.length > 1 || bench.runs > 1))
    throw new Fault('INPUT_INVALID', 'With --database there is one size and one run.')
  for (const size of bench.recipients) await plant(bench, size)
  const isAlone = bench.database !== undefined
  if (!isAlone) await plant(bench, 1)
  const times = isAlone ? NOT_MEASURED : await publishTimes(bench)
  for (const size of bench.recipients)
    await publish(bench, baseOf(size), { fromDay: 1000, holdMs: 0, times: 1 })
  return times
}

/**
 * Publishes and sends to lists of several sizes, each in a process of its own, to a transport that accepts every
 * message at once: this measures Roundup and its ledger. CPU time is what counts on a machine that others use, too.
 */
export const runScale = async (args: ScaleArgs): Promise<ScaleResult> => {
  const bench = { ...args, folder: mkdtempSync(join(tmpdir(), 'roundup-scale-')) }
  try {
    const times = await prepare(bench)
    const sizes = await measure(bench)
    const [first, last] = [sizes[0], sizes.at(-1)]
    return {
      connections: args.connections,
      sizes,
      costRatio: hundredth((last?.cpuMs ?? 0) / (first?.cpuMs ?? 1)),
      lateCostRatio: hundredth(
        (last?.cpuMsByTenth.at(-1) ?? 0) / (first?.cpuMsByTenth.at(-1) ?? 1),
      ),
      publish: times,
    }
  } finally {
    rmSync(bench.folder, { force: true, recursive: true })
  }
}
