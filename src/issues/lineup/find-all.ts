import type { PayloadRequest, Where } from 'payload'

type Found = {
  readonly collection: string
  readonly where: Where
  readonly draft?: boolean
  readonly limit?: number
  readonly select?: Readonly<Record<string, true>>
  readonly sort?: string | string[]
}

/** Documents at depth 0, as whoever asks may see them. */
export const findAll = async <Document>(
  { req }: { readonly req: PayloadRequest },
  { collection, draft = false, limit = 0, select, sort, where }: Found,
): Promise<readonly Document[]> => {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft,
    joins: false,
    limit,
    overrideAccess: false,
    pagination: false,
    req,
    where,
    ...(select ? { select } : {}),
    ...(sort ? { sort } : {}),
  })
  return docs as Document[]
}
