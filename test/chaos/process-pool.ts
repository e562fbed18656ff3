import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

import { buildProcess, type BuiltProcess } from '../support/processes/build-process.js'
import type { Task, ProcessMessage } from './task.js'

export type KillableProcess = {
  readonly pid: number
  readonly kill: () => Promise<void>
  /** Sends SIGTERM and waits. Returns the exit code; `null` when a signal ended it. */
  readonly end: () => Promise<number | null>
  /** Sends SIGTERM without waiting. */
  readonly signal: () => void
  readonly exited: Promise<number | null>
  readonly isAlive: () => boolean
  readonly send: (word: ProcessMessage) => void
  /** What it wrote to standard output and standard error. */
  readonly output: () => string
}

type SpareProcess = { readonly child: ChildProcess; readonly waits: Promise<unknown>; said: string }

const spawnOne = ({ run }: BuiltProcess, databaseUri: string): SpareProcess => {
  const child = spawn(process.execPath, run, {
    env: { ...process.env, DATABASE_URI: databaseUri, PAYLOAD_SECRET: 'test-secret' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const one: SpareProcess = { child, waits: once(child, 'message'), said: '' }
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      one.said += chunk.toString('utf8')
    })
  child.on('error', () => undefined) // messages to a dead process
  return one
}

const toKillableProcess = (one: SpareProcess): KillableProcess => {
  const { child } = one
  const died = once(child, 'exit').then(([code]: unknown[]) => (code ?? null) as number | null)
  const isAlive = (): boolean => child.exitCode === null && child.signalCode === null
  const signal = (name: NodeJS.Signals): void => {
    if (isAlive()) child.kill(name)
  }
  return {
    pid: child.pid ?? 0,
    exited: died,
    isAlive,
    kill: async () => {
      signal('SIGKILL')
      await died
    },
    end: () => {
      signal('SIGTERM')
      return died
    },
    signal: () => {
      signal('SIGTERM')
    },
    send: (word) => {
      if (child.connected) child.send(word, () => undefined)
    },
    output: () => one.said,
  }
}

export type ProcessPool = {
  readonly start: (errand: Task) => Promise<KillableProcess>
  readonly close: () => void
}

/** Keeps spare processes on a database, so that a killed one is replaced at once. */
export const openProcessPool = (databaseUri: string, spares: number): ProcessPool => {
  const built = buildProcess('test/chaos/killable-process.ts')
  const another = (): SpareProcess => spawnOne(built, databaseUri)
  const waiting = Array.from({ length: spares }, another)
  return {
    start: async (errand) => {
      const one = waiting.shift() ?? another()
      const mortal = toKillableProcess(one)
      const isReady = await Promise.race([
        one.waits.then(() => true),
        mortal.exited.then(() => false),
      ])
      if (!isReady) throw new Error(`A process ended before it had its errand:\n${one.said}`)
      waiting.push(another())
      mortal.send(errand)
      return mortal
    },
    close: () => {
      for (const { child } of waiting.splice(0)) child.kill('SIGKILL')
      built.remove()
    },
  }
}
