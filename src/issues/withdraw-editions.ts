import { systemClock } from '../storage/system-clock.js'
import type { RequestContext } from '../options/request-context.js'

type Withdrawn = {
  readonly issueId: string
  /** Instant of the publication whose editions stay. */
  readonly except?: string
}

/** Marks the editions of an issue as withdrawn, which readers skip, and removes their appearances. */
export const withdrawEditions = async (
  { req, slugs }: RequestContext,
  { except, issueId }: Withdrawn,
): Promise<void> => {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: slugs.editions,
    pagination: false,
    req,
    select: { issue: true },
    where: {
      and: [
        { issue: { equals: issueId } },
        { withdrawnAt: { exists: false } },
        ...(except ? [{ publishedAt: { not_equals: except } }] : []),
      ],
    },
  })
  const ids = docs.map(({ id }) => id)
  if (ids.length === 0) return
  await req.payload.db.updateMany({
    collection: slugs.editions,
    data: { withdrawnAt: systemClock().toISOString() },
    req,
    returning: false,
    where: { id: { in: ids } },
  })
  await req.payload.db.deleteMany({
    collection: slugs.appearances,
    req,
    where: { edition: { in: ids } },
  })
}
