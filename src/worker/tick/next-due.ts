import type { Payload } from 'payload'

import { waitsForKnownTime } from '../../deliver/stall/find-stall.js'
import type { Slugs } from '../../options/resolve-options.js'
import type { OpenMailing } from '../../storage/open-mailings.js'

/** While the mail server cannot be reached, a worker tries again this often. */
const UNREACHABLE_MS = 60_000

const earliest = (instants: readonly (Date | undefined)[]): Date | undefined =>
  instants
    .filter((at) => at !== undefined)
    .reduce<Date | undefined>((first, at) => (first && first < at ? first : at), undefined)

const later = (at: string | null | undefined, now: Date): Date | undefined =>
  at && new Date(at) > now ? new Date(at) : undefined

/** When a mailing can be taken further; `undefined` while a person has to resume it. */
const mailingDueAt = (mailing: OpenMailing, now: Date): Date | undefined => {
  const { holdUntil, samples, state } = mailing
  if (state === 'paused') return undefined
  if (state === 'holding') return holdUntil
  if (samples.unreachable) return new Date(now.getTime() + UNREACHABLE_MS)
  if (!waitsForKnownTime(mailing, now)) return now
  return later(samples.waits?.until, now) ?? later(samples.nextTryAt, now) ?? now
}

const publicationDueAt = async (payload: Payload, slugs: Slugs): Promise<Date | undefined> => {
  const { docs } = await payload.db.find<{ id: string; publishAt?: string | null }>({
    collection: slugs.issues,
    limit: 1,
    pagination: false,
    select: { publishAt: true },
    sort: 'publishAt',
    where: { and: [{ stage: { equals: 'scheduled' } }, { publishAt: { exists: true } }] },
  })
  const at = docs[0]?.publishAt
  return at ? new Date(at) : undefined
}

type Args = {
  readonly payload: Payload
  readonly slugs: Slugs
  readonly mailings: readonly OpenMailing[]
  readonly now: Date
}

/** When a worker has something to do next: publish, start or go on; `undefined` when nothing is planned. */
export const findNextDue = async ({
  mailings,
  now,
  payload,
  slugs,
}: Args): Promise<Date | undefined> =>
  earliest([
    await publicationDueAt(payload, slugs),
    ...mailings.map((mailing) => mailingDueAt(mailing, now)),
  ])
