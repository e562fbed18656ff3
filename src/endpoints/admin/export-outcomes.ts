import { stringify } from 'csv-stringify/sync'

import type {
  ListedDelivery,
  AdminLedger,
  DeliveryPageQuery,
} from '../../deliver/ports/admin-ledger.js'

const PAGE = 1000

const COLUMNS = ['address', 'state', 'reason', 'attempts', 'last reply', 'Message-ID', 'at']

/** Cells that look like formulas are written as text: replies of servers are not trusted. */
const written = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify([...rows], { escape_formulas: true })

const cellsOf = (line: ListedDelivery): (string | number)[] => [
  line.address,
  line.state,
  line.skipReason ?? '',
  line.attempts,
  line.lastReply ?? '',
  `<${line.messageId}>`,
  line.at.toISOString(),
]

type Pages = AsyncIterable<readonly ListedDelivery[]>

/** The deliveries of a mailing by id, with one page in memory at a time. */
export const outcomePages = async function* (
  ledger: Pick<AdminLedger, 'page'>,
  of: Pick<DeliveryPageQuery, 'mailingId' | 'state'>,
): AsyncGenerator<readonly ListedDelivery[]> {
  let after = ''
  for (;;) {
    const lines = await ledger.page({ ...of, after, limit: PAGE })
    if (lines.length > 0) yield lines
    if (lines.length < PAGE) return
    after = lines.at(-1)?.id ?? ''
  }
}

/** Pages of deliveries as CSV, the header first. */
export const csvOf = async function* (pages: Pages): AsyncGenerator<string> {
  yield written([COLUMNS])
  for await (const lines of pages) yield written(lines.map(cellsOf))
}

/** The outcome of every message as CSV, read from the ledger while it is downloaded. */
export const exportOutcomes = (
  ledger: Pick<AdminLedger, 'page'>,
  mailingId: string,
): ReadableStream<Uint8Array> => {
  const pages = csvOf(outcomePages(ledger, { mailingId }))
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: async (controller) => {
      const page = await pages.next()
      if (page.done === true) controller.close()
      else controller.enqueue(encoder.encode(page.value))
    },
    cancel: async () => {
      await pages.return(undefined)
    },
  })
}
