import type { IssueStage } from '../../domain/issue/issue-stages.js'
import type { RequestContext } from '../../options/request-context.js'

export type KnownEntry = { readonly id: string; readonly title: string; readonly stage: string }

export type KnownIssue = {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly stage: IssueStage
}

/** Where a source is known already: as an entry of the inbox, in an issue, or both. */
export type KnownSource = { readonly entry?: KnownEntry; readonly issue?: KnownIssue }

const entryWith = async (
  { req, slugs }: RequestContext,
  publication: string,
  canonical: string,
): Promise<KnownEntry | undefined> => {
  const { docs } = await req.payload.db.find<KnownEntry>({
    collection: slugs.entries,
    limit: 1,
    pagination: false,
    req,
    sort: 'createdAt',
    where: {
      and: [
        { publication: { equals: publication } },
        { 'sources.canonicalUrl': { equals: canonical } },
      ],
    },
  })
  return docs[0]
}

const issueTelling = async (
  { req, slugs }: RequestContext,
  entryId: string,
): Promise<KnownIssue | undefined> => {
  const holds = { equals: entryId }
  const { docs } = await req.payload.find({
    collection: slugs.issues,
    depth: 0,
    draft: true,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: { number: true, stage: true, title: true },
    sort: '-number',
    where: { or: [{ 'highlights.entry': holds }, { 'lineup.items.entry': holds }] },
  })
  return docs[0] as KnownIssue | undefined
}

const issueThatFeatured = async (
  { req, slugs }: RequestContext,
  publication: string,
  canonical: string,
): Promise<KnownIssue | undefined> => {
  const { docs } = await req.payload.find({
    collection: slugs.appearances,
    depth: 1,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    sort: '-date',
    where: {
      and: [{ publication: { equals: publication } }, { canonicalUrls: { in: [canonical] } }],
    },
  })
  const issue = (docs[0] as { issue?: KnownIssue | string } | undefined)?.issue
  return typeof issue === 'object' ? issue : undefined
}

/** @param canonical form of the URL by which two addresses of one thing compare equal */
export const findKnownSource = async (
  request: RequestContext,
  publication: string,
  canonical: string,
): Promise<KnownSource | undefined> => {
  const entry = await entryWith(request, publication, canonical)
  const issue =
    (entry && (await issueTelling(request, entry.id))) ??
    (await issueThatFeatured(request, publication, canonical))
  if (!entry && !issue) return undefined
  return { ...(entry ? { entry } : {}), ...(issue ? { issue } : {}) }
}
