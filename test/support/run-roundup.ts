import { spawn } from 'node:child_process'

import { afterAll } from '@jest/globals'

import { buildProcess, type BuiltProcess } from './build-process.js'

export type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string }

type RunOptions = {
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array
}

const CONFIG = 'payload.config.ts'

let command: BuiltProcess | undefined

const builtCommand = (): BuiltProcess => (command ??= buildProcess('src/bin/main.ts', CONFIG))

afterAll(() => command?.remove())

/** Jest's own flags are not for the programs that it tests. */
const surroundings = (): Record<string, string | undefined> => {
  const { NODE_OPTIONS: _flags, ...rest } = process.env
  return { ...rest, NO_COLOR: '1', PAYLOAD_CONFIG_PATH: builtCommand().builtOf(CONFIG) }
}

/** The command line as a process of its own, built ahead: `test/bin/worker.test.ts` starts it as people do. */
export const runRoundup = (
  args: readonly string[],
  { env = {}, input = '' }: RunOptions = {},
): Promise<Ran> =>
  new Promise((settle, reject) => {
    const child = spawn(process.execPath, [...builtCommand().run, ...args], {
      env: { ...surroundings(), ...env } as NodeJS.ProcessEnv,
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
