import { stringify } from 'csv-stringify/sync'

import type { DeliveryLine, DeskLedger } from '../../../deliver/desk-ledger.js'

const PAGE = 1000

const COLUMNS = ['address', 'state', 'reason', 'attempts', 'last reply', 'Message-ID', 'at']

/** A cell that begins like a formula is written as text: what a server replies is not ours to trust. */
const written = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify([...rows], { escape_formulas: true })

const cellsOf = (line: DeliveryLine): (string | number)[] => [
  line.address,
  line.state,
  line.skipReason ?? '',
  line.attempts,
  line.lastReply ?? '',
  `<${line.messageId}>`,
  line.at.toISOString(),
]

const pagesOf = async function* (
  ledger: Pick<DeskLedger, 'page'>,
  mailingId: string,
): AsyncGenerator<string> {
  yield written([COLUMNS])
  let after = ''
  for (;;) {
    const lines = await ledger.page({ mailingId, after, limit: PAGE })
    if (lines.length > 0) yield written(lines.map(cellsOf))
    if (lines.length < PAGE) return
    after = lines.at(-1)?.id ?? ''
  }
}

/** What became of every message, as CSV that is read from the ledger while it is downloaded. */
export const exportOutcomes = (
  ledger: Pick<DeskLedger, 'page'>,
  mailingId: string,
): ReadableStream<Uint8Array> => {
  const pages = pagesOf(ledger, mailingId)
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
