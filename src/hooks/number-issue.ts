import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { Refusal } from '../access/refusal.js'
import { reserveNumber } from '../adapters/reserve-number.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { sentence } from '../wording/say.js'

type Numbered = { readonly id: string; readonly number?: number; readonly slug?: string }

type Slugs = ResolvedOptions['slugs']

/** The publication named, or the only one there is. */
const publicationOf = async (
  req: PayloadRequest,
  { publications }: Slugs,
  given: unknown,
): Promise<string> => {
  if (typeof given === 'string' && given !== '') return given
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: publications,
    limit: 2,
    pagination: false,
    req,
  })
  const [only, other] = docs
  if (only && !other) return only.id
  throw new Refusal(req, 400, sentence(only ? 'moves:choosePublication' : 'moves:noPublication'))
}

const highestNumber = async (
  req: PayloadRequest,
  { issues }: Slugs,
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
  return docs[0]?.number ?? 0
}

/** A duplicate brings its original's number and slug along, unless the request names others. */
const without = <Value>(copied: Value | undefined, given: Value | undefined): Value | undefined =>
  given === copied ? undefined : given

/** The next number of the publication and its slug, set before the first save; a duplicate gets its own. */
export const numberIssue =
  ({ slugs }: { readonly slugs: Slugs }): CollectionBeforeChangeHook =>
  async ({ data: incoming, operation, originalDoc, req }) => {
    const data = incoming as Partial<Numbered> & { readonly publication?: unknown }
    if (operation !== 'create') return data
    const copied = (originalDoc ?? {}) as Partial<Numbered>
    const publication = await publicationOf(req, slugs, data.publication)
    const number =
      without(copied.number, data.number) ??
      reserveNumber(publication, await highestNumber(req, slugs, publication))
    const slug = without(copied.slug, data.slug)
    return { ...data, number, publication, slug: slug ? slug : `no-${String(number)}` }
  }
