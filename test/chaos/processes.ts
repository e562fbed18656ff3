import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

export type Mortal = {
  readonly kill: () => Promise<void>
  /** SIGTERM: finishes what is in flight. */
  readonly end: () => Promise<void>
  readonly died: Promise<void>
  readonly isAlive: () => boolean
}

/** A process of ours on a database, ready to be killed. */
export const startMortal = (
  script: string,
  args: readonly string[],
  databaseUri: string,
): Mortal => {
  const child: ChildProcess = spawn(
    process.execPath,
    [
      '--conditions=production',
      '--no-warnings',
      '--import',
      'tsx',
      `test/chaos/${script}`,
      ...args,
    ],
    {
      env: { ...process.env, DATABASE_URI: databaseUri, PAYLOAD_SECRET: 'chaos' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const died = once(child, 'exit').then(() => undefined)
  const signal = async (name: NodeJS.Signals): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(name)
    await died
  }
  return {
    died,
    end: () => signal('SIGTERM'),
    isAlive: () => child.exitCode === null && child.signalCode === null,
    kill: () => signal('SIGKILL'),
  }
}
