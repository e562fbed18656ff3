import { fileURLToPath } from 'node:url'

import type { Command } from 'commander'

import { Fault } from '../../domain/fault.js'
import type { BenchResult, Signed } from '../bench/run-bench.js'
import { printJson } from '../print-json.js'

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

const whole = (name: string, text: string): number => {
  const value = Number(text)
  if (Number.isInteger(value) && value > 0) return value
  throw new Fault('INPUT_INVALID', `--${name} ${text}: expected a whole number above 0.`)
}

const signedBy = (text: string): Signed => {
  if (SIGNED.includes(text)) return text as Signed
  throw new Fault('INPUT_INVALID', `--signed ${text}: expected rsa, ed25519 or none.`)
}

const table = ({ ceiling, composed, messageBytes, mjml, ours, twoWorkers }: BenchResult): string =>
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

const bench = async (options: Options): Promise<void> => {
  const args = {
    connections: whole('connections', options.connections),
    file: options.file,
    recipients: whole('recipients', options.recipients),
    runs: whole('runs', options.runs),
    signed: signedBy(options.signed),
  }
  const { runBench } = await import('../bench/run-bench.js')
  const result = await runBench({
    ...args,
    onRun: (line) => {
      console.error(line)
    },
  })
  if (options.json) printJson(result)
  else console.log(table(result))
}

export const benchCommand = (program: Command): void => {
  program
    .command('bench')
    .description('Measure on this machine what it does; medians of runs in turn.')
    .command('deliver')
    .description('Messages a second, against smtp-source on the same sink.')
    .option('--recipients <n>', 'how many in each run', '20000')
    .option('--signed <key>', 'rsa, ed25519 or none', 'none')
    .option('--connections <n>', 'messages in flight at once', '5')
    .option('--runs <n>', 'how often each way is measured', '3')
    .option('--file <roundup>', 'a written roundup whose mail is sent', SAMPLE)
    .option('--json', 'one JSON document on standard output')
    .action(bench)
}
