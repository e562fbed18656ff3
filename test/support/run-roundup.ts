import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

export type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string }

type RunOptions = {
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array
}

const ROUNDUP = resolve('src/bin/roundup.js')

/** Jest's own flags are not for the programs that it tests. */
const surroundings = (): Record<string, string | undefined> => {
  const { NODE_OPTIONS: _flags, ...rest } = process.env
  return { ...rest, NO_COLOR: '1' }
}

/** The command line as people run it, as a process of its own. */
export const runRoundup = (
  args: readonly string[],
  { env = {}, input = '' }: RunOptions = {},
): Promise<Ran> =>
  new Promise((settle, reject) => {
    const child = spawn(process.execPath, [ROUNDUP, ...args], {
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
