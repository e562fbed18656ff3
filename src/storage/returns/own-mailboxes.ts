import { normalizeAddress } from '../../domain/addresses/address.js'
import type { Clock } from '../../domain/clock.js'
import type { ReturnRows } from './find-delivery.js'

type Row = {
  readonly id: string
  readonly delivery?: { readonly bounceMailbox?: string | null } | null
}

const READ_EVERY_MS = 10_000

const withoutToken = (address: string): string => {
  const at = address.lastIndexOf('@')
  const plus = address.indexOf('+')
  return plus > 0 && plus < at ? address.slice(0, plus) + address.slice(at) : address
}

const readMailboxes = async ({ payload, slugs }: ReturnRows): Promise<ReadonlySet<string>> => {
  const { docs } = await payload.db.find<Row>({ collection: slugs.publications, pagination: false })
  const mailboxes = docs.flatMap(
    ({ delivery }) => normalizeAddress(delivery?.bounceMailbox ?? '') ?? [],
  )
  return new Set(mailboxes)
}

/** Whether mail for an address is for a bounce mailbox of a publication, with or without a token; read again every ten seconds. */
export const createOwnMailboxes = (
  rows: ReturnRows,
  clock: Clock,
): ((address: string) => Promise<boolean>) => {
  let known: ReadonlySet<string> = new Set()
  let readAtMs = -Infinity
  return async (address) => {
    const normalized = normalizeAddress(address)
    if (normalized === undefined) return false
    const nowMs = clock().getTime()
    if (nowMs - readAtMs > READ_EVERY_MS || nowMs < readAtMs) {
      known = await readMailboxes(rows)
      readAtMs = nowMs
    }
    return known.has(normalized) || known.has(withoutToken(normalized))
  }
}
