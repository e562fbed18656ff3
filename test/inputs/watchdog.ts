import { Worker } from 'node:worker_threads'

/** What a whole run waits for one input before it is ended. */
const LONGEST_MS = 30_000

export type Watchdog = {
  readonly begins: (shown: string) => void
  readonly end: () => Promise<number>
}

/** Ends this process where one input takes it for good, and says which. */
export const startWatchdog = (): Watchdog => {
  const thread = new Worker(new URL('./watchdog-thread.js', import.meta.url), {
    execArgv: [],
    workerData: { longestMs: LONGEST_MS, pid: process.pid },
  })
  thread.unref()
  return { begins: (shown) => thread.postMessage(shown), end: () => thread.terminate() }
}
