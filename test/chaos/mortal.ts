import { getPayload } from 'payload'

import type { Word } from './errand.js'
import { publish } from './publish.js'
import { work } from './work.js'

/**
 * A process to be killed, on the database of the environment. It starts, says that it waits, and does the first errand
 * that it is told of: starts take seconds, so they are made ahead.
 */
const { default: config } = await import('../../payload.config.js')
const payload = await getPayload({ config })
const words = new EventTarget()
let errand: Promise<void> | undefined

const limitPages = async (mostPages: number): Promise<void> => {
  const { client } = payload.db as never as {
    client: { execute: (sql: string) => Promise<{ rows: readonly Record<string, unknown>[] }> }
  }
  const most = mostPages === 0 ? 4_000_000_000 : mostPages
  await client.execute(`PRAGMA max_page_count = ${String(most)}`)
}

const begin = (word: Word): Promise<void> => {
  switch (word.role) {
    case 'publisher':
      return publish(payload, word)
    case 'worker':
      return work(payload, word, words)
    case 'clock':
      words.dispatchEvent(new CustomEvent('clock', { detail: word.jumpMs }))
      return Promise.resolve()
    case 'disk':
      return limitPages(word.mostPages)
  }
}

const isErrand = ({ role }: Word): boolean => role === 'publisher' || role === 'worker'

process.on('message', (word: Word) => {
  const done = begin(word)
  if (!isErrand(word)) return
  errand = done
  errand.then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`)
      process.exit(1)
    },
  )
})
// Whoever started it is gone.
process.on('disconnect', () => process.exit(1))
process.on('SIGTERM', () => {
  if (!errand) process.exit(0)
  words.dispatchEvent(new Event('end'))
})
process.send?.('waits')
