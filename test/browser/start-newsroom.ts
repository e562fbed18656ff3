import { spawn, type ChildProcess } from 'node:child_process'
import { openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { freePort } from '../../src/scripts/inbox/free-port.js'
import { startLocalInbox } from '../../src/scripts/inbox/local-inbox.js'

export type EmptyNewsroom = {
  readonly url: string
  readonly inbox: string
  readonly stop: () => Promise<void>
}

const PATIENCE_MS = 90_000
const BETWEEN_MS = 500

const answers = async (url: string, child: ChildProcess): Promise<void> => {
  for (let waitedMs = 0; waitedMs < PATIENCE_MS; waitedMs += BETWEEN_MS) {
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok) return
    if (child.exitCode !== null) throw new Error(`Next ended with code ${child.exitCode}.`)
    await pause(BETWEEN_MS)
  }
  throw new Error(`${url} did not answer within ${PATIENCE_MS} ms.`)
}

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const killer = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(killer)
}

/** Starts the built app with a worker and an inbox, on an empty database. */
export const startNewsroom = async (folder: string): Promise<EmptyNewsroom> => {
  const inbox = await startLocalInbox()
  const port = await freePort(0)
  const url = `http://localhost:${port}`
  const env = {
    ...process.env,
    ALLOW_INSECURE_URL: '1',
    DATABASE_URI: `file:${join(folder, 'roundup.db')}`,
    NODE_OPTIONS: '--conditions=production',
    PAYLOAD_SECRET: 'of-a-test',
    PUBLIC_URL: url,
    SMTP_URL: inbox.smtpUrl,
  }
  const run = (log: string, args: readonly string[]): ChildProcess => {
    const out = openSync(join(folder, log), 'a')
    return spawn(process.execPath, args, { env, stdio: ['ignore', out, out] })
  }
  const next = run('next.log', ['node_modules/next/dist/bin/next', 'start', '--port', String(port)])
  try {
    await answers(`${url}/admin`, next)
  } catch (error) {
    await end(next)
    await inbox.stop()
    throw error
  }
  const worker = run('worker.log', ['src/cli/roundup.js', 'worker'])
  return {
    url,
    inbox: inbox.webUrl,
    stop: async () => {
      await Promise.all([end(worker), end(next)])
      await inbox.stop()
    },
  }
}
