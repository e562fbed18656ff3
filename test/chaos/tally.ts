import type { ChaosMailing } from './setup.js'
import type { KillCosts } from './kill-costs.js'

export type Tally = {
  readonly recipients: number
  readonly accepted: number
  readonly uncertain: number
  /** Uncertain rows whose message the server has. */
  readonly uncertainTaken: number
  readonly others: number
  /** Addresses without a message at the server whose row is not uncertain, refused or skipped. */
  readonly lost: number
  /** Addresses with more than one message at the server. */
  readonly twice: number
  /** Rows with a message whose Message-ID is not the one in the ledger. */
  readonly copiesWithOtherId: number
  /** Rows that are uncertain or were taken twice although no kill hit them. */
  readonly unexplained: number
  readonly editions: number
  readonly mailings: number
  readonly state: string
}

export type Row = {
  readonly id: string
  readonly address: string
  readonly attempts: number
  readonly messageId: string
  readonly state: string
}

const OPEN_QUESTIONS = new Set(['uncertain', 'refused', 'skipped'])

const mailingsOf = async ({ issueId, newsroom: { payload } }: ChaosMailing) => {
  const { docs } = await payload.db.find<{ id: string; state: string }>({
    collection: 'mailings',
    pagination: false,
    where: { issue: { equals: issueId } },
  })
  return docs
}

const editionsOf = async ({ issueId, newsroom: { payload } }: ChaosMailing): Promise<number> => {
  const where = {
    and: [{ issue: { equals: issueId } }, { withdrawnAt: { exists: false } }],
  }
  return (await payload.db.count({ collection: 'editions', where })).totalDocs
}

export const findMailingState = async (stage: ChaosMailing): Promise<string> =>
  (await mailingsOf(stage))[0]?.state ?? 'none'

/** Rows of the mailing in the ledger. */
export const findRows = async (stage: ChaosMailing): Promise<readonly Row[]> => {
  const mailings = await mailingsOf(stage)
  const { docs } = await stage.newsroom.payload.db.find<Row>({
    collection: 'deliveries',
    pagination: false,
    select: { address: true, attempts: true, messageId: true, state: true },
    where: { mailing: { in: mailings.map(({ id }) => id) } },
  })
  return docs
}

/** Compares the ledger with what the server counted. */
export const tally = async (
  stage: ChaosMailing,
  toll: Pick<KillCosts, 'addresses'>,
): Promise<Tally> => {
  const { addresses, sink } = stage
  const rows = await findRows(stage)
  const mailings = await mailingsOf(stage)
  const states = new Map(rows.map(({ address, state }) => [address, state]))
  const copies = (address: string): number => sink.taken.get(address) ?? 0
  const inState = (state: string) => rows.filter((row) => row.state === state)
  const uncertain = inState('uncertain')
  const twice = addresses.filter((address) => copies(address) > 1)
  const affected = new Set([...twice, ...uncertain.map(({ address }) => address)])
  return {
    recipients: addresses.length,
    accepted: inState('accepted').length,
    uncertain: uncertain.length,
    uncertainTaken: uncertain.filter(({ address }) => copies(address) > 0).length,
    others: rows.length - inState('accepted').length - uncertain.length,
    lost: addresses.filter(
      (address) => copies(address) === 0 && !OPEN_QUESTIONS.has(states.get(address) ?? ''),
    ).length,
    twice: twice.length,
    copiesWithOtherId: rows.filter(({ address, messageId }) =>
      sink.messageIds.get(address)?.some((id) => id !== messageId),
    ).length,
    unexplained: [...affected].filter((address) => !toll.addresses.has(address)).length,
    editions: await editionsOf(stage),
    mailings: mailings.length,
    state: mailings[0]?.state ?? 'none',
  }
}
