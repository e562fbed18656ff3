import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'

import { ROLES, type Role } from '../../src/domain/roles.js'

/** The document that `roundup demo --json` prints once everything answers. */
type DemoReport = {
  readonly urls: Readonly<Record<'admin' | 'inbox' | 'web' | 'graphql' | 'api', string>>
  readonly users: readonly {
    readonly role: Role
    readonly email: string
    readonly password: string
  }[]
}

export type Demo = DemoReport & { readonly stop: () => Promise<void> }

const READY_MS = 300_000
const ENDING_MS = 15_000

/** Starts the demo on free ports, with a database of its own in `folder`. */
export const startDemo = async (folder: string): Promise<Demo> => {
  const port = await freePort()
  const child = spawn('npm', ['run', '-s', 'demo', '--', '--json', '--port', String(port)], {
    detached: true,
    env: { ...process.env, DATABASE_URI: `file:${join(folder, 'roundup.db')}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = () => endGroup(child)
  try {
    return { ...(await reportOf(child)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

const reportOf = (child: ChildProcess): Promise<DemoReport> =>
  new Promise((resolve, reject) => {
    let text = ''
    const timer = setTimeout(() => {
      reject(new Error(`The demo did not answer within ${READY_MS / 1000} s. It printed: ${text}`))
    }, READY_MS)
    child.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`The demo ended with exit code ${String(code)}. It printed: ${text}`))
    })
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const report = parseReport(text)
      if (!report) return
      clearTimeout(timer)
      resolve(report)
    })
  })

/** The document, once it is complete. */
const parseReport = (text: string): DemoReport | undefined => {
  try {
    const report = JSON.parse(text) as DemoReport
    const missing = ROLES.filter((role) => !report.users.some((user) => user.role === role))
    if (missing.length > 0) throw new TypeError(`The demo names no ${missing.join(', ')}.`)
    return report
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Ends the process and its children, and waits for it. */
const endGroup = async (child: ChildProcess): Promise<void> => {
  if (child.pid === undefined || child.exitCode !== null) return
  const group = -child.pid
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  process.kill(group, 'SIGTERM')
  const timer = setTimeout(() => process.kill(group, 'SIGKILL'), ENDING_MS)
  await ended
  clearTimeout(timer)
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
