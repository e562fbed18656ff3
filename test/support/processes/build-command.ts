import { spawn } from 'node:child_process'

import { buildProcess, type BuiltProcess } from './build-process.js'

export type CommandResult = {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

type RunOptions = {
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array
}

export type BuiltCommand = {
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<CommandResult>
  readonly remove: () => void
}

const CONFIG = 'payload.config.ts'

/** The environment without Jest's own flags. */
const environmentOf = ({ builtPathOf }: BuiltProcess): Record<string, string | undefined> => {
  const { NODE_OPTIONS: _flags, ...rest } = process.env
  return { ...rest, NO_COLOR: '1', PAYLOAD_CONFIG_PATH: builtPathOf(CONFIG) }
}

/** Bundles the command line and runs it as a process; `test/cli/worker.test.ts` starts it unbundled, as people do. */
export const buildCommand = (): BuiltCommand => {
  const built = buildProcess('src/scripts/main.ts', CONFIG)
  const run: BuiltCommand['run'] = (args, { env = {}, input = '' } = {}) =>
    new Promise((settle, reject) => {
      const child = spawn(process.execPath, [...built.run, ...args], {
        env: { ...environmentOf(built), ...env } as NodeJS.ProcessEnv,
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
