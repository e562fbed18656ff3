import type { ReturnRows } from './find-delivery.js'

type Row = { readonly id: string; readonly sender?: { readonly address?: string | null } | null }

/** The publications that a reader sees as one sender: those that mail from the same address. */
export const publicationsOfSameSender = async (
  { payload, slugs }: ReturnRows,
  publicationId: string,
): Promise<readonly string[]> => {
  const own = await payload.db.findOne<Row>({
    collection: slugs.publications,
    where: { id: { equals: publicationId } },
  })
  const address = own?.sender?.address
  if (!address) return [publicationId]
  const { docs } = await payload.db.find<Row>({
    collection: slugs.publications,
    pagination: false,
    where: { 'sender.address': { equals: address } },
  })
  return [...new Set([publicationId, ...docs.map(({ id }) => id)])]
}
