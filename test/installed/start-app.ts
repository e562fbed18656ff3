import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { eventually } from '../support/eventually.js'

const START_MS = 120_000
const END_MS = 10_000

export type RunningApp = { readonly log: () => string; readonly stop: () => Promise<void> }

type StartArgs = {
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
  readonly port: number
}

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const killer = setTimeout(() => child.kill('SIGKILL'), END_MS)
  await ended
  clearTimeout(killer)
}

/** Starts the built app with `next start`, and waits for its first answer: Payload starts with the first request. */
export const startApp = async ({ folder, env, port }: StartArgs): Promise<RunningApp> => {
  const logFile = join(folder, 'next.log')
  const out = openSync(logFile, 'w')
  const args = ['node_modules/next/dist/bin/next', 'start', '--port', String(port)]
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', out, out] })
  const app = { log: () => readFileSync(logFile, 'utf8'), stop: () => end(child) }
  const answers = async (): Promise<boolean> => {
    if (child.exitCode !== null) throw new Error(`next start ended with ${child.exitCode}`)
    const response = await fetch(`http://localhost:${port}/admin`).catch(() => undefined)
    return response?.ok === true
  }
  try {
    await eventually(answers, START_MS)
  } catch (error) {
    await app.stop()
    throw new Error(`The app did not start:\n${app.log()}`, { cause: error })
  }
  return app
}
