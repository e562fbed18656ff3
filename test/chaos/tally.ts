import type { Payload } from 'payload'

import type { SmtpSink } from '../support/smtp-sink.js'

export type Tally = {
  readonly recipients: number
  readonly accepted: number
  readonly uncertain: number
  /** Of the uncertain ones, those that the server had taken. */
  readonly uncertainTaken: number
  readonly others: number
  /** No acceptance at the server, and no uncertain, refused or skipped row. */
  readonly lost: number
  /** Taken by the server more than once. */
  readonly twice: number
  readonly editions: number
  readonly mailings: number
  readonly state: string
}

type Row = { readonly address: string; readonly state: string }

const OPEN_QUESTIONS = new Set(['uncertain', 'refused', 'skipped'])

/** What the ledger says against what the server counted. */
export const tally = async (
  payload: Payload,
  sink: SmtpSink,
  { addresses, issueId }: { readonly addresses: readonly string[]; readonly issueId: string },
): Promise<Tally> => {
  const of = { issue: { equals: issueId } }
  const { docs: rows } = await payload.db.find<Row & { id: string }>({
    collection: 'deliveries',
    pagination: false,
    select: { address: true, state: true },
  })
  const { docs: mailings } = await payload.db.find<{ id: string; state: string }>({
    collection: 'mailings',
    pagination: false,
    where: of,
  })
  const editions = await payload.db.count({
    collection: 'editions',
    where: { and: [of, { withdrawnAt: { exists: false } }] },
  })
  const states = new Map(rows.map(({ address, state }) => [address, state]))
  const copies = (address: string): number => sink.taken.get(address) ?? 0
  const inState = (state: string) => rows.filter((row) => row.state === state)
  const uncertain = inState('uncertain')
  return {
    recipients: addresses.length,
    accepted: inState('accepted').length,
    uncertain: uncertain.length,
    uncertainTaken: uncertain.filter(({ address }) => copies(address) > 0).length,
    others: rows.length - inState('accepted').length - uncertain.length,
    lost: addresses.filter(
      (address) => copies(address) === 0 && !OPEN_QUESTIONS.has(states.get(address) ?? ''),
    ).length,
    twice: addresses.filter((address) => copies(address) > 1).length,
    editions: editions.totalDocs,
    mailings: mailings.length,
    state: mailings[0]?.state ?? 'none',
  }
}
