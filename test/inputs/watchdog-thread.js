import { writeSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'

/** Runs in a thread of its own, because an input that hangs blocks the main thread. */
const { longestMs, pid } = workerData
const LOOKS_MS = 1000

let now
parentPort.on('message', (told) => {
  now = { at: performance.now(), shown: told }
})
setInterval(() => {
  if (!now || performance.now() - now.at < longestMs) return
  writeSync(2, `\nNo answer within ${longestMs / 1000} s, and the run is ended:\n${now.shown}\n`)
  process.kill(pid, 'SIGKILL')
}, LOOKS_MS)
