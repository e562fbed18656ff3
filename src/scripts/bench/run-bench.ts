import { generateKeyPairSync } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Fault } from '../../domain/fault.js'
import { renderingFromFile } from '../../cli/rendering-from-file.js'
import { renderAs, type Rendering } from '../../cli/rendering.js'
import { median } from './median.js'
import { measureNaive } from './naive.js'
import { runProcess } from './run-process.js'
import type { SendMeasurement } from './send.js'
import { measureCeiling, startSink, type Sink } from './smtp-tools.js'

export type Signed = 'rsa' | 'ed25519' | 'none'

export type BenchArgs = {
  readonly recipients: number
  readonly connections: number
  readonly signed: Signed
  readonly runs: number
  /** A written roundup, which is sent. */
  readonly file: string
  readonly onRun: (line: string) => void
}

type Measured = { readonly perSecond: number; readonly ratio: number }

export type BenchResult = {
  readonly messageBytes: number
  readonly recipients: number
  readonly connections: number
  readonly signed: Signed
  readonly runs: number
  readonly ceiling: { readonly perSecond: number }
  readonly ours: Measured & Pick<SendMeasurement, 'cpuMs' | 'peakMb' | 'grownMb'>
  readonly twoWorkers: Measured
  readonly composed: Measured
  readonly mjml: Measured & { readonly timesSlower: number }
}

type Round = {
  readonly ceiling: number
  readonly ours: number
  readonly two: number
  readonly composed: number
  readonly mjml: number
  readonly sent: SendMeasurement
}

/** Slow ways are measured with fewer messages. */
const MOST_COMPOSED = 1500
const MOST_MJML = 300

const DOMAIN = 'news.example'
const SELECTOR = 'bench'

const keyFor = (signed: Signed): string | undefined => {
  if (signed === 'none') return undefined
  const { privateKey } =
    signed === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ed25519')
  return privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
}

type Bench = BenchArgs & {
  readonly folder: string
  readonly sink: Sink
  readonly rendering: Rendering
  readonly key: string | undefined
}

const environmentOf = ({ folder, key }: Bench, database: string): Record<string, string> => {
  const env = {
    DATABASE_URI: `file:${join(folder, database)}`,
    PAYLOAD_SECRET: 'bench',
    PUBLIC_URL: 'https://news.example',
  }
  if (key === undefined) return env
  const file = join(folder, 'dkim.pem')
  writeFileSync(file, key, { mode: 0o600 })
  return { ...env, DKIM_DOMAIN: DOMAIN, DKIM_KEY_FILE: file, DKIM_SELECTOR: SELECTOR }
}

const urlOf = ({ sink }: Bench): string => `smtp://127.0.0.1:${String(sink.port)}`

/** Runs workers on a fresh copy of the prepared database until everything is sent. */
const sendBy = async (
  bench: Bench,
  workers: number,
): Promise<{ perSecond: number; sent: SendMeasurement }> => {
  const copy = `run-${String(workers)}.db`
  for (const end of ['', '-wal', '-shm']) {
    rmSync(join(bench.folder, copy + end), { force: true })
    const from = join(bench.folder, `base.db${end}`)
    if (existsSync(from)) cpSync(from, join(bench.folder, copy + end))
  }
  const args = [urlOf(bench), String(bench.connections)]
  const outputs = await Promise.all(
    Array.from({ length: workers }, () => runProcess('send.ts', args, environmentOf(bench, copy))),
  )
  const sent = outputs.map((text) => JSON.parse(text) as SendMeasurement)
  const [first] = sent
  if (!first) throw new Fault('CONFIG_INVALID', 'No worker said what it sent.')
  const from = Math.min(...sent.map(({ startedAt }) => startedAt))
  const to = Math.max(...sent.map(({ endedAt }) => endedAt))
  return { perSecond: bench.recipients / ((to - from) / 1000), sent: first }
}

const naive = (bench: Bench, rendersEach: boolean): Promise<number> =>
  measureNaive({
    connections: bench.connections,
    messages: Math.min(bench.recipients, rendersEach ? MOST_MJML : MOST_COMPOSED),
    rendering: bench.rendering,
    rendersEach,
    smtpUrl: urlOf(bench),
    // nodemailer signs with RSA only, and sends unsigned with any other key.
    ...(bench.signed === 'rsa' && bench.key !== undefined
      ? { dkim: { domain: DOMAIN, privateKey: bench.key, selector: SELECTOR } }
      : {}),
  })

const round = async (bench: Bench): Promise<Round> => {
  const { connections, folder, recipients, sink } = bench
  const file = join(folder, 'message.eml')
  const ceiling = await measureCeiling({ connections, file, messages: recipients, port: sink.port })
  const ours = await sendBy(bench, 1)
  const two = await sendBy(bench, 2)
  const composed = await naive(bench, false)
  const mjml = await naive(bench, true)
  return {
    ceiling,
    composed,
    mjml,
    ours: ours.perSecond,
    sent: ours.sent,
    two: two.perSecond,
  }
}

const tenth = (value: number): number => Math.round(value * 10) / 10
const hundredth = (value: number): number => Math.round(value * 100) / 100

const resultOf = (bench: Bench, rounds: readonly Round[], messageBytes: number): BenchResult => {
  const middle = (of: (one: Round) => number): number => median(rounds.map(of))
  const measured = (of: (one: Round) => number): Measured => ({
    perSecond: tenth(middle(of)),
    ratio: hundredth(middle((one) => of(one) / one.ceiling)),
  })
  const { connections, recipients, runs, signed } = bench
  return {
    messageBytes,
    recipients,
    connections,
    signed,
    runs,
    ceiling: { perSecond: tenth(middle(({ ceiling }) => ceiling)) },
    ours: {
      ...measured(({ ours }) => ours),
      cpuMs: hundredth(middle(({ sent }) => sent.cpuMs / recipients)),
      peakMb: middle(({ sent }) => sent.peakMb),
      grownMb: middle(({ sent }) => sent.grownMb),
    },
    twoWorkers: measured(({ two }) => two),
    composed: measured(({ composed }) => composed),
    mjml: {
      ...measured(({ mjml }) => mjml),
      timesSlower: tenth(middle(({ mjml, ours }) => ours / mjml)),
    },
  }
}

/**
 * Sends the same message to the same server in every way, one way after another, several times. Figures are medians.
 * `cpuMs` is per message; `grownMb` is how far a worker's memory rose above its start.
 */
export const runBench = async (args: BenchArgs): Promise<BenchResult> => {
  const folder = mkdtempSync(join(tmpdir(), 'roundup-bench-'))
  const sink = await startSink()
  try {
    const rendering = await renderingFromFile(args.file)
    const bench: Bench = { ...args, folder, key: keyFor(args.signed), rendering, sink }
    const message = await renderAs(rendering, 'eml')
    writeFileSync(
      join(folder, 'message.eml'),
      message.toString('latin1').replace(/\r\n/g, '\n'),
      'latin1',
    )
    args.onRun(`preparing ${String(args.recipients)} readers`)
    await runProcess(
      'prepare.ts',
      [args.file, String(args.recipients)],
      environmentOf(bench, 'base.db'),
    )
    const rounds: Round[] = []
    for (let at = 1; at <= args.runs; at += 1) {
      const done = await round(bench)
      rounds.push(done)
      const { ceiling, composed, mjml, ours, two } = done
      args.onRun(
        `run ${String(at)}: ceiling ${ceiling.toFixed(0)}, ours ${ours.toFixed(0)}, two workers ${two.toFixed(0)}, composed ${composed.toFixed(0)}, MJML ${mjml.toFixed(0)} a second`,
      )
    }
    return resultOf(bench, rounds, message.length)
  } finally {
    sink.stop()
    rmSync(folder, { force: true, recursive: true })
  }
}
