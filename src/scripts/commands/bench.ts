import { fileURLToPath } from 'node:url'

import type { Command } from 'commander'

import { Fault } from '../../domain/fault.js'
import type { BenchResult, Signed } from '../bench/run-bench.js'
import type { ScaleResult } from '../bench/run-scale.js'
import { printJson } from '../../cli/print-json.js'
import { printLine } from '../../cli/standard-output.js'

type Options = {
  readonly recipients: string
  readonly connections: string
  readonly signed: string
  readonly runs: string
  readonly file: string
  readonly json?: boolean
}

const SAMPLE = fileURLToPath(
  new URL('../../../emails/samples/alignment-roundup.txt', import.meta.url),
)

const SIGNED: readonly string[] = ['rsa', 'ed25519', 'none'] satisfies readonly Signed[]

const parsePositive = (name: string, text: string): number => {
  const value = Number(text)
  if (Number.isInteger(value) && value > 0) return value
  throw new Fault('INPUT_INVALID', `--${name} ${text}: expected a whole number above 0.`)
}

const parseSigned = (text: string): Signed => {
  if (SIGNED.includes(text)) return text as Signed
  throw new Fault('INPUT_INVALID', `--signed ${text}: expected rsa, ed25519 or none.`)
}

const formatResult = ({
  ceiling,
  composed,
  messageBytes,
  mjml,
  ours,
  twoWorkers,
}: BenchResult): string =>
  [
    `${String(messageBytes)} bytes a message`,
    ...[
      ['smtp-source (ceiling)', ceiling.perSecond, 1],
      ['one worker, ledger on', ours.perSecond, ours.ratio],
      ['two workers', twoWorkers.perSecond, twoWorkers.ratio],
      ['composed per recipient', composed.perSecond, composed.ratio],
      ['MJML per recipient', mjml.perSecond, mjml.ratio],
    ].map(
      ([name, perSecond, ratio]) =>
        `${String(name).padEnd(24)}${String(perSecond).padStart(9)} a second ${String(ratio).padStart(6)} of the ceiling`,
    ),
    `${String(ours.cpuMs)} ms CPU a message, ${String(ours.peakMb)} MB at its peak, ${String(ours.grownMb)} MB above its start`,
  ].join('\n')

const deliver = async (options: Options): Promise<void> => {
  const args = {
    connections: parsePositive('connections', options.connections),
    file: options.file,
    recipients: parsePositive('recipients', options.recipients),
    runs: parsePositive('runs', options.runs),
    signed: parseSigned(options.signed),
  }
  const { runBench } = await import('../bench/run-bench.js')
  const result = await runBench({
    ...args,
    onRun: (line) => {
      console.error(line)
    },
  })
  if (options.json) printJson(result)
  else printLine(formatResult(result))
}

type ScaleOptions = Pick<Options, 'connections' | 'file' | 'json' | 'recipients' | 'runs'> & {
  readonly database?: string
}

const formatScaleResult = ({ costRatio, lateCostRatio, publish, sizes }: ScaleResult): string =>
  [
    ...sizes.map(
      ({ audience, cpuMs, grownMb, peakMb, recipients, sending }) =>
        `${String(recipients).padStart(9)} readers: entered in ${String(audience.seconds)} s, ${String(sending.perSecond)} messages a second, ${String(cpuMs)} ms CPU each, ${String(peakMb)} MB at the peak, ${String(grownMb)} MB more while sending`,
    ),
    `${String(costRatio)} times the CPU each at the largest size against the smallest, ${String(lateCostRatio)} of the last tenths`,
    `publishing answers in ${String(publish.withOneMs)} ms with one reader, in ${String(publish.withMostMs)} ms with the most: ${String(publish.ratio)} times, ${String(publish.cpuRatio)} times the CPU`,
  ].join('\n')

const scale = async (options: ScaleOptions): Promise<void> => {
  const args = {
    connections: parsePositive('connections', options.connections),
    database: options.database,
    file: options.file,
    recipients: options.recipients
      .split(',')
      .map((size) => parsePositive('recipients', size.trim())),
    runs: parsePositive('runs', options.runs),
  }
  const { runScale } = await import('../bench/run-scale.js')
  const result = await runScale({
    ...args,
    onRun: (line) => {
      console.error(line)
    },
  })
  if (options.json) printJson(result)
  else printLine(formatScaleResult(result))
}

const scaleCommand = (bench: Command): void => {
  bench
    .command('scale')
    .description('What lists of several sizes cost: audience, sending, memory, publishing.')
    .option('--recipients <n,n>', 'sizes of the list', '10000,100000')
    .option('--connections <n>', 'messages in flight at once', '10')
    .option('--runs <n>', 'how often each size is measured; of 500,000 on, once', '3')
    .option('--file <roundup>', 'a written roundup whose mail is sent', SAMPLE)
    .option('--database <uri>', 'an empty database for one size, in place of SQLite files')
    .option('--json', 'print one JSON document')
    .action(scale)
}

const deliverCommand = (bench: Command): void => {
  bench
    .command('deliver')
    .description('Messages a second, against smtp-source on the same sink.')
    .option('--recipients <n>', 'how many in each run', '20000')
    .option('--signed <key>', 'rsa, ed25519 or none', 'none')
    .option('--connections <n>', 'messages in flight at once', '10')
    .option('--runs <n>', 'how often each way is measured', '3')
    .option('--file <roundup>', 'a written roundup whose mail is sent', SAMPLE)
    .option('--json', 'print one JSON document')
    .action(deliver)
}

export const benchCommand = (program: Command): void => {
  const bench = program
    .command('bench')
    .description('Measure on this machine what it does; medians of runs in turn.')
  deliverCommand(bench)
  scaleCommand(bench)
}
