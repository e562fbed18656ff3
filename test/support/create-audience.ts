import type { Payload } from 'payload'

import { newId } from '../../src/storage/write/new-id.js'
import { systemClock } from '../../src/storage/system-clock.js'

export type TestAudience = {
  readonly publicationId: string
  readonly issueId: string
  readonly mailingId: string
  readonly subscriptionIds: readonly string[]
  readonly addresses: readonly string[]
}

type Create = (collection: string, data: Record<string, unknown>) => Promise<string>

const creator =
  (payload: Payload): Create =>
  async (collection, data) => {
    const id = newId()
    await payload.db.create({ collection, data: { id, ...data } })
    return id
  }

/** Creates a publication with active subscriptions, and a mailing to them whose undo window is over. */
export const createAudience = async (
  payload: Payload,
  readers: number,
  content: Record<string, unknown> = {},
): Promise<TestAudience> => {
  const create = creator(payload)
  const mark = newId()
  const publicationId = await create('publications', {
    name: 'Careful Weekly',
    slug: `weekly-${mark}`,
    sender: { name: 'Careful Weekly', address: 'weekly@news.example' },
    listId: 'weekly.news.example',
  })
  const issueId = await create('issues', {
    publication: publicationId,
    title: 'Careful Weekly',
    number: 1,
    slug: mark,
  })
  const now = systemClock().toISOString()
  const editionId = await create('editions', {
    issue: issueId,
    publication: publicationId,
    ordinal: 1,
    kind: 'first',
    contentHash: mark,
    content,
    date: '2026-11-22',
    frozenAt: now,
    publishedAt: now,
  })
  const mailingId = await create('mailings', {
    issue: issueId,
    edition: editionId,
    publication: publicationId,
    state: 'holding',
    holdUntil: now,
  })
  const addresses = Array.from(
    { length: readers },
    (_, index) => `reader${index}.${mark}@example.org`,
  )
  const subscriptionIds: string[] = []
  for (const address of addresses) {
    const subscriber = await create('subscribers', {
      address,
      normalizedAddress: address,
      name: 'Ada',
    })
    subscriptionIds.push(
      await create('subscriptions', { subscriber, publication: publicationId, state: 'active' }),
    )
  }
  return { publicationId, issueId, mailingId, subscriptionIds, addresses }
}
