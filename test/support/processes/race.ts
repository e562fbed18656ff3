import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

import { buildProcess } from './build-process.js'

/** A call that a server process makes. */
export type RaceCall =
  | {
      readonly method: 'GET' | 'POST' | 'PATCH'
      readonly path: string
      readonly body?: object
      readonly token?: string
    }
  /** A PATCH as the admin sends it. */
  | { readonly form: object; readonly path: string; readonly token: string }
  | { readonly importText: string }
  | { readonly subscribers: string }
  | { readonly reconcile: true }

/** `status` is the HTTP status; 0 when a call that is no request failed. */
export type RaceAnswer = { readonly status: number; readonly text: string }

export type Race = {
  /** Lets every server make all of these calls at the same time. */
  readonly run: (calls: readonly RaceCall[]) => Promise<readonly RaceAnswer[]>
  readonly close: () => void
}

type Server = {
  readonly ask: (line: string) => Promise<readonly RaceAnswer[]>
  readonly end: () => void
}

const startServer = async (run: readonly string[], env: NodeJS.ProcessEnv): Promise<Server> => {
  const child = spawn(process.execPath, run, { env, stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async (accepts: (line: string) => boolean): Promise<string> => {
    for (;;) {
      const { done, value } = await lines.next()
      if (done) throw new Error('A server of the race has ended.')
      if (accepts(value)) return value
    }
  }
  await next((line) => line === 'ready')
  return {
    ask: async (line) => {
      child.stdin.write(`${line}\n`)
      return JSON.parse(await next((answer) => answer.startsWith('[{'))) as RaceAnswer[]
    },
    end: () => child.stdin.end(),
  }
}

/** Starts two server processes on one database. */
export const openRace = async (databaseUri: string): Promise<Race> => {
  const built = buildProcess('test/support/processes/race-process.ts')
  const { NODE_OPTIONS: _flags, ...rest } = process.env
  const env = { ...rest, DATABASE_URI: databaseUri }
  const servers = await Promise.all([startServer(built.run, env), startServer(built.run, env)])
  return {
    run: async (calls) => {
      const line = JSON.stringify(calls)
      return (await Promise.all(servers.map(({ ask }) => ask(line)))).flat()
    },
    close: () => {
      for (const { end } of servers) end()
      built.remove()
    },
  }
}
