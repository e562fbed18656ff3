import { Worker } from 'node:worker_threads'

/** Longest time for one input before the run is ended. */
const LONGEST_MS = 30_000

export type Watchdog = {
  readonly begins: (shown: string) => void
  readonly end: () => Promise<number>
}

/** Ends this process when one input blocks it, and prints the input. */
export const startWatchdog = (): Watchdog => {
  const thread = new Worker(new URL('./watchdog-thread.js', import.meta.url), {
    execArgv: [],
    workerData: { longestMs: LONGEST_MS, pid: process.pid },
  })
  thread.unref()
  return { begins: (shown) => thread.postMessage(shown), end: () => thread.terminate() }
}
