import { once } from 'node:events'

import { createLedger } from '../storage/ledger/index.js'
import { systemClock } from '../storage/system-clock.js'
import type { ListedDelivery } from '../deliver/ports/admin-ledger.js'
import type { DeliveryState } from '../domain/mailing-states.js'
import { csvOf, outcomePages } from '../endpoints/admin/export-outcomes.js'
import { requireMailingRow } from './mailing-status.js'
import type { Newsroom } from './open-newsroom.js'

type ListDeliveriesArgs = {
  readonly csv: boolean
  readonly mailing: string
  readonly state: DeliveryState | undefined
}

const MAX_LENGTH = 80

/** Removes control characters, with which a server's reply could control the terminal. */
const printable = (text: string): string => text.replace(/\p{Cc}/gu, ' ').slice(0, MAX_LENGTH)

const formatRow = ({ address, attempts, lastReply, skipReason, state }: ListedDelivery): string =>
  `${state.padEnd(10)} ${String(attempts).padStart(3)}  ${printable(address).padEnd(36)} ${printable(skipReason ?? lastReply ?? '')}`.trimEnd()

const formatTable = async function* (
  pages: AsyncIterable<readonly ListedDelivery[]>,
): AsyncGenerator<string> {
  yield `${'state'.padEnd(10)} try  ${'address'.padEnd(36)} last reply\n`
  for await (const lines of pages) yield lines.map((line) => `${formatRow(line)}\n`).join('')
}

/**
 * Writes the deliveries of a mailing to standard output, one page at a time and no faster than they are read.
 *
 * @throws {Fault} NOT_FOUND
 */
export const listDeliveries = async (
  newsroom: Newsroom,
  args: ListDeliveriesArgs,
): Promise<void> => {
  const { options, payload } = newsroom
  const { id } = await requireMailingRow(newsroom, args.mailing)
  const ledger = createLedger(payload, options.slugs, systemClock)
  const pages = outcomePages(ledger, { mailingId: id, state: args.state })
  for await (const text of args.csv ? csvOf(pages) : formatTable(pages))
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
