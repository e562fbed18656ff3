import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { refuse } from '../../access/refusal.js'
import { createRateLimitStore } from '../../storage/rate-limits/index.js'
import { claimNumber } from '../reserve-number.js'
import { systemClock } from '../../storage/system-clock.js'
import { NUMBERS_CONSIDERED, nextIssueNumber } from '../../domain/issue/issue-number.js'
import { selectPublication } from '../../domain/select-publication.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { localizedFault, localizedText } from '../../i18n/localize.js'

type Numbered = { readonly id: string; readonly number?: number; readonly slug?: string }

type Slugs = ResolvedOptions['slugs']

/** The publication that the request names, or the only one there is. */
const publicationOf = async (
  req: PayloadRequest,
  { publications }: Slugs,
  given: unknown,
): Promise<string> => {
  const isNamed = typeof given === 'string' && given !== ''
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: publications,
    limit: 2,
    pagination: false,
    req,
    ...(isNamed ? { where: { id: { equals: given } } } : {}),
  })
  const selection = selectPublication(docs)
  if (selection.kind === 'selected') return selection.publication.id
  const key = selection.kind === 'several' ? 'choosePublication' : 'noPublication'
  throw localizedFault(
    'INPUT_INVALID',
    localizedText(`transitions:${isNamed ? 'unknownPublication' : key}`),
  )
}

/** The highest number so far. */
const latestNumber = async (
  req: PayloadRequest,
  { issues }: Slugs,
  publication: string,
): Promise<number> => {
  const { docs } = await req.payload.db.find<Numbered>({
    collection: issues,
    limit: NUMBERS_CONSIDERED,
    pagination: false,
    req,
    select: { number: true },
    sort: '-number',
    where: { publication: { equals: publication } },
  })
  return nextIssueNumber(docs.flatMap(({ number }) => number ?? [])) - 1
}

/** @throws {Fault} MOVE_NOT_NOW when the publication has an issue of this number */
const requireFree = async (
  req: PayloadRequest,
  { issues }: Slugs,
  { number, publication }: { readonly number: number; readonly publication: string },
): Promise<number> => {
  const { totalDocs } = await req.payload.db.count({
    collection: issues,
    req,
    where: { and: [{ publication: { equals: publication } }, { number: { equals: number } }] },
  })
  return totalDocs === 0 ? number : refuse(localizedText('transitions:numberTaken', { number }))
}

type NamedIssue = Partial<Numbered> & { readonly publication?: unknown }

/** @throws {Fault} MOVE_NOT_NOW where an edition of another issue had the slug: its mails lead to that address */
const requireUnused = async (
  req: PayloadRequest,
  { editions }: Slugs,
  { id = '', publication, slug }: NamedIssue,
): Promise<void> => {
  const { totalDocs } = await req.payload.db.count({
    collection: editions,
    req,
    where: {
      and: [
        { publication: { equals: publication } },
        { slug: { equals: slug } },
        { issue: { not_equals: id } },
      ],
    },
  })
  if (totalDocs > 0) refuse(localizedText('transitions:slugOfOther', { slug: slug ?? '' }))
}

/** A duplicate carries its original's number and slug, unless the request names others. */
const ifChanged = <Value>(
  copied: Value | undefined,
  given: Value | undefined,
): Value | undefined => (given === copied ? undefined : given)

/** An existing issue keeps its number and slug if a form sends none. */
const withNumber = <Data extends Partial<Numbered>>(
  data: Data,
  before: Partial<Numbered>,
): Data => ({
  ...data,
  ...('number' in data ? { number: data.number ?? before.number } : {}),
  ...('slug' in data ? { slug: data.slug ? data.slug : before.slug } : {}),
})

/** Assigns the publication's next number and a slug before the first save. A duplicate gets its own. */
export const assignIssueNumber =
  ({ slugs }: { readonly slugs: Slugs }): CollectionBeforeChangeHook =>
  async ({ data: incoming, operation, originalDoc, req }) => {
    const data = incoming as Partial<Numbered> & { readonly publication?: unknown }
    const copied = (originalDoc ?? {}) as Partial<Numbered>
    if (operation !== 'create') {
      const numbered = withNumber(data, copied)
      const isRenamed = 'slug' in numbered && numbered.slug !== copied.slug
      if (isRenamed) await requireUnused(req, slugs, { ...copied, ...numbered })
      return numbered
    }
    const publication = await publicationOf(req, slugs, data.publication)
    const requested = ifChanged(copied.number, data.number)
    const number =
      typeof requested === 'number'
        ? await requireFree(req, slugs, { number: requested, publication })
        : await claimNumber({
            highest: await latestNumber(req, slugs, publication),
            publication,
            store: createRateLimitStore(req.payload, slugs, systemClock),
          })
    const slug = ifChanged(copied.slug, data.slug)
    if (slug) await requireUnused(req, slugs, { publication, slug })
    return { ...data, number, publication, slug: slug ? slug : `no-${String(number)}` }
  }
