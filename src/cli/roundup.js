#!/usr/bin/env node
// Starts the command line with what it needs: Payload's production builds, because its development ones can end Node
// 20 without a message, and a loader for TypeScript, because hosts write payload.config.ts.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'

// The first that exists: all commands of a checkout, the sources without src/scripts, or what the package has.
const MAINS = ['../scripts/main.ts', './main.ts', './main.js']
const main = MAINS.map((path) => fileURLToPath(new URL(path, import.meta.url))).find(existsSync)
// The loader of Payload's own command line: the copy that this version of Payload works with.
const loader = pathToFileURL(createRequire(import.meta.resolve('payload')).resolve('tsx')).href
const flags = ['--conditions=production', '--no-warnings', '--import', loader]

// Messages are signed in Node's thread pool: as many threads as there are cores. The usual four slow the worker down
// on two cores.
const threads = { UV_THREADPOOL_SIZE: String(Math.max(2, availableParallelism())) }

const child = spawn(process.execPath, [...flags, main, ...process.argv.slice(2)], {
  env: { ...threads, ...process.env },
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  })
}
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGKILL' ? 137 : 1)
})
