import { getPayload } from 'payload'

import type { ProcessMessage } from './task.js'
import { sqlDialectOf } from '../support/databases/adapters.js'
import { publishUntilKilled } from './publish-until-killed.js'
import { workUntilKilled } from './work-until-killed.js'

/**
 * A process to be killed, on the database of the environment. It starts, reports that it waits, and does the first task
 * that it is sent. Starting takes seconds, so processes are started in advance.
 */
const { default: config } = await import('../../payload.config.js')
const payload = await getPayload({ config })
const commands = new EventTarget()
let errand: Promise<void> | undefined

const limitPages = async (mostPages: number): Promise<void> => {
  const most = mostPages === 0 ? 4_000_000_000 : mostPages
  await sqlDialectOf(payload).query(`PRAGMA max_page_count = ${String(most)}`, [])
}

const begin = (word: ProcessMessage): Promise<void> => {
  switch (word.role) {
    case 'publisher':
      return publishUntilKilled(payload, word)
    case 'worker':
      return workUntilKilled(payload, word, commands)
    case 'clock':
      commands.dispatchEvent(new CustomEvent('clock', { detail: word.jumpMs }))
      return Promise.resolve()
    case 'disk':
      return limitPages(word.mostPages)
  }
}

const isTask = ({ role }: ProcessMessage): boolean => role === 'publisher' || role === 'worker'

process.on('message', (word: ProcessMessage) => {
  const done = begin(word)
  if (!isTask(word)) return
  errand = done
  errand.then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`)
      process.exit(1)
    },
  )
})
// The parent process has ended.
process.on('disconnect', () => process.exit(1))
process.on('SIGTERM', () => {
  if (!errand) process.exit(0)
  commands.dispatchEvent(new Event('end'))
})
process.send?.('waits')
