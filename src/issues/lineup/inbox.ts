import type { Where } from 'payload'

import { toEntryCard, type CardDocument, type EntryCardData } from '../../compose/entry-card.js'
import { lineupEntryIds, toLineupRows } from '../../compose/lineup-rows.js'
import type { NewsroomRequest, IssueRequest } from '../queries/issue-handler.js'
import type { EntryStages, InboxAnswer } from './answers.js'
import { findAll } from './find-all.js'
import { loadPublication } from './load-publication.js'

const PAGE = 50

export const ENTRY_STAGES = ['ready', 'drafted', 'collected'] as const

/** Ids of the entries that past editions have, or the newest versions of drafts. */
const entriesInIssues = async (
  request: NewsroomRequest,
  publication: string,
): Promise<string[]> => {
  const { req, slugs } = request
  const { values } = await req.payload.findDistinct({
    collection: slugs.appearances,
    field: 'entryId',
    limit: 0,
    overrideAccess: true,
    req,
    where: { publication: { equals: publication } },
  })
  const drafts = await findAll<Parameters<typeof toLineupRows>[0]>(request, {
    collection: slugs.issues,
    draft: true,
    select: { highlights: true, lineup: true },
    where: {
      and: [{ publication: { equals: publication } }, { _status: { equals: 'draft' } }],
    },
  })
  const published = values.map(({ entryId }) => String(entryId))
  return [
    ...new Set([...published, ...drafts.flatMap((draft) => lineupEntryIds(toLineupRows(draft)))]),
  ]
}

/** A filter for the entries of the publication that are in no issue. */
export const inboxWhere = async (request: NewsroomRequest, publication: string): Promise<Where> => {
  const taken = await entriesInIssues(request, publication)
  return {
    and: [
      { publication: { equals: publication } },
      ...(taken.length > 0 ? [{ id: { not_in: taken } }] : []),
    ],
  }
}

/** The entries of the inbox that are ready, the one that has been ready longest first. */
export const readyEntries = async (
  request: NewsroomRequest,
  publication: string,
): Promise<readonly CardDocument[]> =>
  findAll(request, {
    collection: request.slugs.entries,
    select: { section: true, stage: true, title: true },
    sort: 'updatedAt',
    where: { and: [await inboxWhere(request, publication), { stage: { equals: 'ready' } }] },
  })

const matching = (words: string): readonly Where[] =>
  words === ''
    ? []
    : [
        {
          or: [
            { title: { like: words } },
            { note: { like: words } },
            { 'sources.url': { contains: words } },
          ],
        },
      ]

const countsOf = async ({ req, slugs }: NewsroomRequest, where: Where): Promise<EntryStages> => {
  const counts = await Promise.all(
    ENTRY_STAGES.map(async (stage) => {
      const { totalDocs } = await req.payload.count({
        collection: slugs.entries,
        overrideAccess: false,
        req,
        where: { and: [where, { stage: { equals: stage } }] },
      })
      return [stage, totalDocs] as const
    }),
  )
  return Object.fromEntries(counts) as EntryStages
}

export type InboxQuery = {
  readonly words: string
  /** `undefined`: entries of all stages. */
  readonly stage: EntryCardData['stage'] | undefined
  /** From 1. */
  readonly page: number
}

const pageOf = async (request: NewsroomRequest, where: Where, page: number) => {
  const { docs, totalPages } = await request.req.payload.find({
    collection: request.slugs.entries,
    depth: 0,
    joins: false,
    limit: PAGE,
    overrideAccess: false,
    page,
    req: request.req,
    sort: '-updatedAt',
    where,
  })
  return { docs: docs as unknown[] as CardDocument[], totalPages }
}

/** One page of the inbox: the entries that are in no issue yet, with how many there are of each stage. */
export const findInbox = async (
  request: IssueRequest,
  { page, stage, words }: InboxQuery,
): Promise<InboxAnswer> => {
  const { publication } = request.issue
  const { pointsIn } = await loadPublication(request, publication)
  const found: Where = { and: [await inboxWhere(request, publication), ...matching(words)] }
  const ofStage: Where = stage ? { and: [found, { stage: { equals: stage } }] } : found
  const { docs, totalPages } = await pageOf(request, ofStage, page)
  return {
    cards: docs.map((entry) => toEntryCard(entry, pointsIn(entry.section ?? null))),
    counts: await countsOf(request, found),
    page,
    pages: totalPages,
  }
}
