import { spawn } from 'node:child_process'

import { buildProcess, type BuiltProcess } from './build-process.js'

export type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string }

type RunOptions = {
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array
}

export type Roundup = {
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Ran>
  readonly remove: () => void
}

const CONFIG = 'payload.config.ts'

/** Jest's own flags are not for the programs that it tests. */
const surroundings = ({ builtOf }: BuiltProcess): Record<string, string | undefined> => {
  const { NODE_OPTIONS: _flags, ...rest } = process.env
  return { ...rest, NO_COLOR: '1', PAYLOAD_CONFIG_PATH: builtOf(CONFIG) }
}

/** The command line as processes of its own, built ahead: `test/bin/worker.test.ts` starts it as people do. */
export const buildRoundup = (): Roundup => {
  const built = buildProcess('src/cli/main.ts', CONFIG)
  const run: Roundup['run'] = (args, { env = {}, input = '' } = {}) =>
    new Promise((settle, reject) => {
      const child = spawn(process.execPath, [...built.run, ...args], {
        env: { ...surroundings(built), ...env } as NodeJS.ProcessEnv,
      })
      const out: Buffer[] = []
      const err: Buffer[] = []
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
      child.on('error', reject)
      child.on('close', (code) => {
        settle({
          code: code ?? 1,
          stderr: Buffer.concat(err).toString('utf8'),
          stdout: Buffer.concat(out).toString('utf8'),
        })
      })
      child.stdin.end(input)
    })
  return { run, remove: built.remove }
}
