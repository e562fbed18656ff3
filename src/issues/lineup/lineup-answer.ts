import { createHash } from 'node:crypto'

import { findEarlierSections } from '../compose-issue-content.js'
import { runPreflight } from '../run-preflight.js'
import { toEntryCard, type CardDocument } from '../../compose/entry-card.js'
import {
  lineupEntryIds,
  lineupItems,
  toLineupRows,
  type LineupRows,
} from '../../compose/lineup-rows.js'
import type { ByteBudget } from '../../domain/byte-budget.js'
import { canonicalJson } from '../../domain/content-hash.js'
import { translate } from '../../i18n/translate.js'
import type { IssueRequest } from '../queries/issue-handler.js'
import type { LineupAnswer, LineupCard, SectionChoice } from './answers.js'
import { cardFindings } from './card-findings.js'
import { findAll } from './find-all.js'
import { lineupLock } from './lineup-lock.js'
import { loadPublication, type PublicationWithSections } from './load-publication.js'

/** A hash of the lineup without the ids of its rows, which Payload may change. */
export const lineupVersion = (rows: LineupRows): string =>
  createHash('sha256')
    .update(canonicalJson(rows, new Set(['id'])))
    .digest('hex')
    .slice(0, 16)

const sectionIn = ({ lineup }: LineupRows): ReadonlyMap<string, string | null> =>
  new Map(
    lineup.flatMap(({ items, section }) =>
      items.flatMap(({ entry }) => (entry ? [[entry, section] as const] : [])),
    ),
  )

const weightOf = (
  { entries, leftOut, shortened }: ByteBudget,
  entryId: string,
): Pick<LineupCard, 'bytes' | 'cut'> => ({
  ...(entries[entryId] === undefined ? {} : { bytes: entries[entryId] }),
  ...(shortened.includes(entryId) ? { cut: 'shortened' } : {}),
  ...(leftOut.includes(entryId) ? { cut: 'leftOut' } : {}),
})

const cardsOf = async (
  request: IssueRequest,
  rows: LineupRows,
  { pointsIn }: PublicationWithSections,
): Promise<LineupAnswer['cards']> => {
  const entries = await findAll<CardDocument>(request, {
    collection: request.slugs.entries,
    where: { id: { in: [...lineupEntryIds(rows)] } },
  })
  const places = sectionIn(rows)
  const preflight = await runPreflight(request, request.issue)
  return Object.fromEntries(
    entries.map((entry): [string, LineupCard] => [
      entry.id,
      {
        ...toEntryCard(entry, pointsIn(places.get(entry.id) ?? null)),
        ...weightOf(preflight.bytes, entry.id),
        findings: cardFindings(request, preflight, entry.id),
      },
    ]),
  )
}

const sectionChoices = async (
  request: IssueRequest,
  { sections }: PublicationWithSections,
): Promise<readonly SectionChoice[]> => {
  const earlier = await findEarlierSections(request, request.issue)
  return sections.map(({ id, kind, name, slug }) => ({
    id,
    isNew: earlier !== undefined && !earlier.has(slug),
    kind,
    name,
  }))
}

type Appearance = { readonly entryId: string; readonly issue: string }

const followedNumbers = async (
  request: IssueRequest,
  rows: LineupRows,
  numbers: ReadonlyMap<string, number>,
): Promise<LineupAnswer['followed']> => {
  const followed = lineupItems(rows).flatMap(({ followUpOf }) => (followUpOf ? [followUpOf] : []))
  const appearances = await findAll<Appearance>(request, {
    collection: request.slugs.appearances,
    select: { entryId: true, issue: true },
    where: {
      and: [{ entryId: { in: followed } }, { issue: { not_equals: request.issue.id } }],
    },
  })
  return Object.fromEntries(
    appearances.flatMap(({ entryId, issue }) => {
      const number = numbers.get(issue)
      return number === undefined ? [] : [[entryId, number]]
    }),
  )
}

type Numbered = { readonly id: string; readonly number: number; readonly stage?: string }

const issuesOf = (request: IssueRequest): Promise<readonly Numbered[]> =>
  findAll(request, {
    collection: request.slugs.issues,
    select: { number: true, stage: true },
    sort: 'number',
    where: { publication: { equals: request.issue.publication } },
  })

const nextOf = (issues: readonly Numbered[], { number }: { number: number }) => {
  const open = issues.find(
    (issue) => issue.number > number && ['draft', 'inReview'].includes(issue.stage ?? 'draft'),
  )
  return open
    ? { isThere: true, number: open.number }
    : { isThere: false, number: Math.max(number, ...issues.map((issue) => issue.number)) + 1 }
}

/** What the lineup tab shows. The number of queries is the same for every lineup. */
export const lineupAnswer = async (request: IssueRequest): Promise<LineupAnswer> => {
  const { issue, req, role } = request
  const rows = toLineupRows(issue)
  const publication = await loadPublication(request, issue.publication)
  const issues = await issuesOf(request)
  const lock = lineupLock(issue, role)
  return {
    issue: {
      id: issue.id,
      number: issue.number,
      publication: issue.publication,
      stage: issue.stage ?? 'draft',
    },
    seen: lineupVersion(rows),
    ...(lock ? { locked: translate(req.t, lock) } : {}),
    rows,
    cards: await cardsOf(request, rows, publication),
    sections: await sectionChoices(request, publication),
    followed: await followedNumbers(
      request,
      rows,
      new Map(issues.map(({ id, number }) => [id, number])),
    ),
    next: nextOf(issues, issue),
  }
}
