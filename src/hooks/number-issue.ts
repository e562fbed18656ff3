import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type { ResolvedOptions } from '../options/resolve-options.js'

type Numbered = { readonly id: string; readonly number?: number }

const nextNumber = async (
  req: PayloadRequest,
  issues: string,
  publication: string,
): Promise<number> => {
  const { docs } = await req.payload.db.find<Numbered>({
    collection: issues,
    limit: 1,
    pagination: false,
    req,
    sort: '-number',
    where: { publication: { equals: publication } },
  })
  return (docs[0]?.number ?? 0) + 1
}

/** The next number of the publication and its slug, set before the first save; a duplicate gets its own. */
export const numberIssue =
  ({ slugs }: Pick<ResolvedOptions, 'slugs'>): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (operation !== 'create' || !data.publication) return data
    const copied = originalDoc as Partial<Numbered> | undefined
    const isCopied = copied?.id !== undefined && copied.number === data.number
    const given = isCopied ? undefined : (data.number as number | undefined)
    const number = given ?? (await nextNumber(req, slugs.issues, String(data.publication)))
    const slug = isCopied ? undefined : (data.slug as string | undefined)
    return { ...data, number, slug: slug || `no-${number}` }
  }
