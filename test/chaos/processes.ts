import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

import { buildProcess, type BuiltProcess } from '../support/build-process.js'
import type { Errand, Word } from './errand.js'

export type Mortal = {
  readonly pid: number
  readonly kill: () => Promise<void>
  /** SIGTERM: finishes what is in flight. @returns its exit code; `null` when a signal ended it */
  readonly end: () => Promise<number | null>
  /** SIGTERM, and nobody waits. */
  readonly signal: () => void
  readonly died: Promise<number | null>
  readonly isAlive: () => boolean
  readonly tell: (word: Word) => void
  /** What it wrote to its standard output and errors, its log. */
  readonly said: () => string
}

type Waiting = { readonly child: ChildProcess; readonly waits: Promise<unknown>; said: string }

const spawnOne = ({ run }: BuiltProcess, databaseUri: string): Waiting => {
  const child = spawn(process.execPath, run, {
    env: { ...process.env, DATABASE_URI: databaseUri, PAYLOAD_SECRET: 'test-secret' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const one: Waiting = { child, waits: once(child, 'message'), said: '' }
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      one.said += chunk.toString('utf8')
    })
  child.on('error', () => undefined) // words that reach a dead process
  return one
}

const mortalOf = (one: Waiting): Mortal => {
  const { child } = one
  const died = once(child, 'exit').then(([code]: unknown[]) => (code ?? null) as number | null)
  const isAlive = (): boolean => child.exitCode === null && child.signalCode === null
  const signal = (name: NodeJS.Signals): void => {
    if (isAlive()) child.kill(name)
  }
  return {
    pid: child.pid ?? 0,
    died,
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
    tell: (word) => {
      if (child.connected) child.send(word, () => undefined)
    },
    said: () => one.said,
  }
}

export type Barracks = {
  readonly start: (errand: Errand) => Promise<Mortal>
  readonly close: () => void
}

/** Processes on a database that wait for their errands, so that a death is followed by work at once. */
export const openBarracks = (databaseUri: string, spares: number): Barracks => {
  const built = buildProcess('test/chaos/mortal.ts')
  const another = (): Waiting => spawnOne(built, databaseUri)
  const waiting = Array.from({ length: spares }, another)
  return {
    start: async (errand) => {
      const one = waiting.shift() ?? another()
      const mortal = mortalOf(one)
      const isReady = await Promise.race([
        one.waits.then(() => true),
        mortal.died.then(() => false),
      ])
      if (!isReady) throw new Error(`A process ended before it had its errand:\n${one.said}`)
      waiting.push(another())
      mortal.tell(errand)
      return mortal
    },
    close: () => {
      for (const { child } of waiting.splice(0)) child.kill('SIGKILL')
      built.remove()
    },
  }
}
