import type { PayloadRequest, Where } from 'payload'

import type { Mailbox } from '../compile/ports.js'
import type { Slugs } from '../options/resolve-options.js'

type Asking = {
  readonly req: PayloadRequest
  readonly slugs: Slugs
  readonly publicationId: string
}

/** A subscriber whom a preview may be addressed to. */
export type PreviewReader = Mailbox & { readonly subscriptionId: string }

type Row = {
  readonly id: string
  readonly subscriber?: { readonly address: string; readonly name?: string | null } | string | null
}

const MOST = 8

const activeOnes = async (
  { publicationId, req, slugs }: Asking,
  where: Where,
): Promise<readonly PreviewReader[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.subscriptions,
    depth: 1,
    limit: MOST,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'id',
    where: {
      and: [{ publication: { equals: publicationId } }, { state: { equals: 'active' } }, where],
    },
  })
  return (docs as readonly Row[]).flatMap(({ id, subscriber }) =>
    typeof subscriber === 'object' && subscriber !== null
      ? [{ address: subscriber.address, name: subscriber.name ?? undefined, subscriptionId: id }]
      : [],
  )
}

/** Finds active subscribers whose address or name contains these letters. */
export const searchPreviewReaders = (
  asking: Asking,
  letters: string,
): Promise<readonly PreviewReader[]> =>
  activeOnes(asking, {
    or: [
      { 'subscriber.normalizedAddress': { contains: letters.toLowerCase() } },
      { 'subscriber.name': { contains: letters } },
    ],
  })

export const findPreviewReader = async (
  asking: Asking,
  subscriptionId: string,
): Promise<PreviewReader | undefined> =>
  (await activeOnes(asking, { id: { equals: subscriptionId } }))[0]
