import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

import type { DatabaseServer } from './outage.js'

const isAlive = (pid: number): boolean => {
  try {
    // A zombie is dead.
    return !readFileSync(`/proc/${String(pid)}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8')
    .split(' ')
    .filter((child) => child !== '')
    .map(Number)

/**
 * A server that a script of `test/support/databases` runs in a folder, which contains its pid.
 *
 * @param start the script; with the folder and a port it starts the server again on the existing data
 */
export const serverIn = (folder: string, start: string, port: string): DatabaseServer => ({
  kill: async () => {
    const pid = Number(readFileSync(`${folder}/pid`, 'utf8'))
    const all = [pid, ...childrenOf(pid)]
    for (const one of all) if (isAlive(one)) process.kill(one, 'SIGKILL')
    while (all.some(isAlive)) await sleep(20)
  },
  startAgain: () => {
    execFileSync('bash', [start, folder, port], { stdio: ['ignore', 'ignore', 'inherit'] })
    return Promise.resolve()
  },
})
