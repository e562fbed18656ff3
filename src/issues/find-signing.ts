import type { Payload } from 'payload'

import type { Signing } from '../approve/alignment.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { findLiveWorkers } from '../storage/worker-heartbeat.js'
import { systemClock } from '../storage/system-clock.js'

type Row = { readonly id: string; readonly delivery?: { readonly bounceMailbox?: string | null } }

type Args = {
  readonly payload: Payload
  readonly options: Pick<ResolvedOptions, 'secrets' | 'slugs'>
  readonly publicationId: string
}

/**
 * Finds how mails of a publication are signed: by the keys of this process's options, and by those that workers report.
 * Keys are often where the workers are, and nowhere else.
 */
export const findSigning = async ({ options, payload, publicationId }: Args): Promise<Signing> => {
  const { secrets, slugs } = options
  const row = await payload.db.findOne<Row>({
    collection: slugs.publications,
    where: { id: { equals: publicationId } },
  })
  const workers = await findLiveWorkers(payload, slugs, systemClock())
  const own = (await secrets()).dkim.map(({ domain }) => domain)
  const theirs = workers.flatMap(({ signsFor }) => signsFor?.split(' ').filter(Boolean) ?? [])
  return {
    bounceMailbox: row?.delivery?.bounceMailbox?.trim() || undefined,
    dkimDomains: [...new Set([...own, ...theirs])],
  }
}
