import type { Payload } from 'payload'

import { memoized } from '../../domain/memoized.js'
import type { Slugs } from '../../options/resolve-options.js'
import type { MailingStatus } from './mailing-report-type.js'
import type { RequestContext } from '../../options/request-context.js'

type Mark = MailingStatus['edition']

type Row = {
  readonly id: string
  readonly contentHash: string
  readonly frozenAt: string | Date
}

const known = new WeakMap<Payload, Map<string, Promise<Mark>>>()

const read = async (payload: Payload, slugs: Slugs, id: string): Promise<Mark> => {
  const { docs } = await payload.db.find<Row>({
    collection: slugs.editions,
    limit: 1,
    pagination: false,
    select: { contentHash: true, frozenAt: true },
    where: { id: { equals: id } },
  })
  const [row] = docs
  if (!row) return { hash: '', frozenAt: '' }
  return {
    hash: `${row.contentHash.slice(0, 4)}…${row.contentHash.slice(-2)}`,
    frozenAt: new Date(row.frozenAt).toISOString(),
  }
}

/**
 * The mark by which people recognize an edition: both ends of its hash, and when it was frozen. It never changes, so it
 * is read once.
 */
export const findEditionMark = (
  { req: { payload }, slugs }: RequestContext,
  editionId: string,
): Promise<Mark> => {
  const marks = known.get(payload) ?? new Map<string, Promise<Mark>>()
  known.set(payload, marks)
  return memoized(marks, editionId, () => read(payload, slugs, editionId))
}
