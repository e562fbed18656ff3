import { once } from 'node:events'

import { createLedger } from '../storage/ledger/index.js'
import { systemClock } from '../storage/system-clock.js'
import type { DeliveryLine } from '../deliver/admin-ledger.js'
import type { DeliveryState } from '../domain/mailing-states.js'
import { csvOf, outcomePages } from '../endpoints/admin/mailing/export-outcomes.js'
import { mailingCalled } from './mailing-status.js'
import type { Newsroom } from './open-newsroom.js'

type Asked = {
  readonly csv: boolean
  readonly mailing: string
  readonly state: DeliveryState | undefined
}

const LONGEST = 80

/** What a server replied may not steer the terminal. */
const shown = (text: string): string => text.replace(/\p{Cc}/gu, ' ').slice(0, LONGEST)

const rowOf = ({ address, attempts, lastReply, skipReason, state }: DeliveryLine): string =>
  `${state.padEnd(10)} ${String(attempts).padStart(3)}  ${shown(address).padEnd(36)} ${shown(skipReason ?? lastReply ?? '')}`.trimEnd()

const tableOf = async function* (
  pages: AsyncIterable<readonly DeliveryLine[]>,
): AsyncGenerator<string> {
  yield `${'state'.padEnd(10)} try  ${'address'.padEnd(36)} last reply\n`
  for await (const lines of pages) yield lines.map((line) => `${rowOf(line)}\n`).join('')
}

/**
 * Writes the deliveries of a mailing to standard output, a page at a time and no faster than they are read.
 *
 * @throws {Fault} NOT_FOUND
 */
export const listDeliveries = async (newsroom: Newsroom, asked: Asked): Promise<void> => {
  const { options, payload } = newsroom
  const { id } = await mailingCalled(newsroom, asked.mailing)
  const ledger = createLedger(payload, options.slugs, systemClock)
  const pages = outcomePages(ledger, { mailingId: id, state: asked.state })
  for await (const text of asked.csv ? csvOf(pages) : tableOf(pages))
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
