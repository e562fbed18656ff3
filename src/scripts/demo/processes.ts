import { spawn, type ChildProcess } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type DemoProcess = { readonly exited: Promise<number>; readonly stop: () => Promise<void> }

const ROUNDUP = fileURLToPath(new URL('../../cli/roundup.js', import.meta.url))
const GRACE_MS = 8000

const watchChild = (child: ChildProcess, logFile: string): DemoProcess => {
  const log = createWriteStream(logFile, { flags: 'a' })
  child.stdout?.pipe(log, { end: false })
  child.stderr?.pipe(log, { end: false })
  const exited = new Promise<number>((resolve) => {
    child.once('exit', (code) => {
      resolve(code ?? 1)
    })
  })
  return {
    exited,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      const killer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
      await exited
      clearTimeout(killer)
    },
  }
}

/** Starts `roundup worker` as a process. */
export const startWorkerProcess = (folder: string, args: readonly string[] = []): DemoProcess =>
  watchChild(
    spawn(process.execPath, [ROUNDUP, 'worker', ...args], { stdio: ['ignore', 'pipe', 'pipe'] }),
    join(folder, 'worker.log'),
  )

/** Starts Next's development server, which needs no build. */
export const startNext = (folder: string, port: number): DemoProcess => {
  const packageJson = createRequire(import.meta.url).resolve('next/package.json')
  const next = join(dirname(packageJson), 'dist', 'bin', 'next')
  return watchChild(
    spawn(process.execPath, [next, 'dev', '--port', String(port)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
    join(folder, 'next.log'),
  )
}
