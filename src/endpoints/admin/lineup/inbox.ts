import type { Where } from 'payload'

import { toEntryCard, type CardDocument } from '../../../compose/entry-card.js'
import { lineupEntryIds, toLineupRows } from '../../../compose/lineup-rows.js'
import type { NewsroomRequest, IssueRequest } from '../../../issues/queries/issue-handler.js'
import type { EntryStages, InboxAnswer } from './answers.js'
import { findAll } from './find-all.js'
import { loadPublication } from './load-publication.js'

const PAGE = 50

/** Further than any inbox goes, and still counted exactly. */
const LAST_PAGE = 1_000_000

const STAGES = ['ready', 'drafted', 'collected'] as const

type Stage = (typeof STAGES)[number]

/** Entries of past editions, and of the newest versions of everything that is on its way. */
const entriesInIssues = async (asked: NewsroomRequest, publication: string): Promise<string[]> => {
  const { req, slugs } = asked
  const { values } = await req.payload.findDistinct({
    collection: slugs.appearances,
    field: 'entryId',
    limit: 0,
    overrideAccess: true,
    req,
    where: { publication: { equals: publication } },
  })
  const drafts = await findAll<Parameters<typeof toLineupRows>[0]>(asked, {
    collection: slugs.issues,
    draft: true,
    select: { highlights: true, lineup: true },
    where: {
      and: [{ publication: { equals: publication } }, { _status: { equals: 'draft' } }],
    },
  })
  const told = values.map(({ entryId }) => String(entryId))
  return [...new Set([...told, ...drafts.flatMap((draft) => lineupEntryIds(toLineupRows(draft)))])]
}

/** Entries of the publication that stand in no issue. */
export const inboxWhere = async (asked: NewsroomRequest, publication: string): Promise<Where> => {
  const taken = await entriesInIssues(asked, publication)
  return {
    and: [
      { publication: { equals: publication } },
      ...(taken.length > 0 ? [{ id: { not_in: taken } }] : []),
    ],
  }
}

/** Entries ready to be told that stand in no issue, the one longest ready first. */
export const readyEntries = async (
  asked: NewsroomRequest,
  publication: string,
): Promise<readonly CardDocument[]> =>
  findAll(asked, {
    collection: asked.slugs.entries,
    select: { section: true, stage: true, title: true },
    sort: 'updatedAt',
    where: { and: [await inboxWhere(asked, publication), { stage: { equals: 'ready' } }] },
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
    STAGES.map(async (stage) => {
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

type Query = { readonly words: string; readonly stage: Stage | undefined; readonly page: number }

const queryOf = ({ req }: NewsroomRequest): Query => {
  const given = req.searchParams
  const page = Number(given.get('page') ?? 1)
  return {
    page: Number.isInteger(page) && page > 0 && page <= LAST_PAGE ? page : 1,
    stage: STAGES.find((stage) => stage === given.get('stage')),
    words: (given.get('q') ?? '').trim().slice(0, 200),
  }
}

const pageOf = async (asked: NewsroomRequest, where: Where, page: number) => {
  const { docs, totalPages } = await asked.req.payload.find({
    collection: asked.slugs.entries,
    depth: 0,
    joins: false,
    limit: PAGE,
    overrideAccess: false,
    page,
    req: asked.req,
    sort: '-updatedAt',
    where,
  })
  return { docs: docs as unknown[] as CardDocument[], totalPages }
}

/** A page of the collected entries that stand in no issue, by stage and words. */
export const inbox = async (asked: IssueRequest): Promise<Response> => {
  const { issue } = asked
  const { page, stage, words } = queryOf(asked)
  const { pointsIn } = await loadPublication(asked, issue.publication)
  const found: Where = {
    and: [await inboxWhere(asked, issue.publication), ...matching(words)],
  }
  const ofStage: Where = stage ? { and: [found, { stage: { equals: stage } }] } : found
  const { docs, totalPages } = await pageOf(asked, ofStage, page)
  const answer: InboxAnswer = {
    cards: docs.map((entry) => toEntryCard(entry, pointsIn(entry.section ?? null))),
    counts: await countsOf(asked, found),
    page,
    pages: totalPages,
  }
  return Response.json(answer)
}
