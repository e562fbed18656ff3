import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

import type { TickReport } from '../../src/worker/tick/tick-report.js'
import { buildProcess } from '../support/processes/build-process.js'
import { TICK_SECRET } from '../support/tick-client.js'

/** An instance of the app that a host starts, freezes and kills as it likes. */
export type TickFunction = {
  readonly coldStartMs: number
  /** @returns `undefined` where the instance was killed or the caller went away meanwhile */
  readonly tick: (maxSeconds: number, signal?: AbortSignal) => Promise<TickReport | undefined>
  readonly signal: (name: NodeJS.Signals) => void
  readonly rssMb: () => Promise<number>
  readonly end: () => Promise<void>
}

export type Functions = {
  readonly start: () => Promise<TickFunction>
  readonly close: () => void
}

const callTick = async (
  port: number,
  maxSeconds: number,
  signal?: AbortSignal,
): Promise<TickReport | undefined> => {
  try {
    const answer = await fetch(
      `http://127.0.0.1:${String(port)}/api/roundup/tick?maxSeconds=${String(maxSeconds)}`,
      {
        headers: { authorization: `Bearer ${TICK_SECRET}` },
        method: 'POST',
        ...(signal ? { signal } : {}),
      },
    )
    const body = (await answer.json()) as object
    if ('done' in body) return body as TickReport
    process.stderr.write(`${JSON.stringify(body)}\n`)
    return undefined
  } catch {
    return undefined
  }
}

const rssOf = async (child: ChildProcess): Promise<number> => {
  child.send('memory')
  const [{ rssBytes }] = (await once(child, 'message')) as [{ rssBytes: number }]
  return Math.round(rssBytes / 1_048_576)
}

/** Starts instances of the app on one database and one mail server. */
export const openFunctions = (databaseUri: string, smtpUrl: string): Functions => {
  const built = buildProcess('test/ticks/tick-server.ts')
  const start = async (): Promise<TickFunction> => {
    const startedAt = performance.now()
    const child = spawn(process.execPath, built.run, {
      env: {
        ...process.env,
        DATABASE_URI: databaseUri,
        PAYLOAD_SECRET: 'test-secret',
        PUBLIC_URL: 'https://news.example',
        SMTP_URL: smtpUrl,
        TICK_SECRET,
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const exited = once(child, 'exit')
    const [{ port }] = (await once(child, 'message')) as [{ port: number }]
    return {
      coldStartMs: Math.round(performance.now() - startedAt),
      tick: (maxSeconds, signal) => callTick(port, maxSeconds, signal),
      signal: (name) => void child.kill(name),
      rssMb: () => rssOf(child),
      end: async () => {
        child.kill('SIGKILL')
        await exited
      },
    }
  }
  return { close: built.remove, start }
}
