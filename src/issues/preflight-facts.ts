import type { Where } from 'payload'

import type { RequestContext } from '../options/request-context.js'
import { findUnsafeLinks } from '../approve/find-unsafe-links.js'
import type {
  EarlierAppearance,
  LostContent,
  UnsafeLink,
  PreflightFacts,
} from '../approve/preflight-facts.js'
import type { FlatEntry, FlatIssue } from '../compose/documents.js'
import type { IssueContent } from '../domain/content.js'
import type { FindingPlace, IssueField } from '../domain/finding.js'
import type { PointDefinition } from '../domain/points.js'
import { contentEntries } from '../domain/content-entries.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { issueEntryIds } from '../compose/issue-items.js'
import { findSigning } from './find-signing.js'
import { findSpeller } from '../spelling/find-speller.js'

type FactsReader = RequestContext & {
  readonly options: Pick<ResolvedOptions, 'languages' | 'secrets' | 'slugs'>
}

const rowsOf = async <Row extends { readonly id: string }>(
  { req }: RequestContext,
  collection: string,
  where: Where,
): Promise<readonly Row[]> => {
  const { docs } = await req.payload.db.find<Row>({ collection, pagination: false, req, where })
  return docs
}

const linksIn = (place: FindingPlace, state: unknown): readonly UnsafeLink[] =>
  findUnsafeLinks(state).map((link) => ({ ...link, place }))

const linksOfIssue = (issue: FlatIssue): readonly UnsafeLink[] => {
  const texts: readonly (readonly [IssueField, unknown])[] = [
    ['introduction', issue.introduction],
    ['contents.before', issue.contents?.before],
    ['contents.after', issue.contents?.after],
    ['outro', issue.outro],
  ]
  return texts.flatMap(([field, state]) => linksIn({ kind: 'issue', field }, state))
}

const linksOfEntry = ({ body, id, points }: FlatEntry): readonly UnsafeLink[] => [
  ...linksIn({ kind: 'entry', entryId: id, field: 'body' }, body),
  ...(points ?? []).flatMap(({ text }) =>
    linksIn({ kind: 'entry', entryId: id, field: 'points' }, text),
  ),
]

const incompleteRows = (
  { highlights, lineup }: FlatIssue,
  entries: readonly FlatEntry[],
): number => {
  const known = new Set(entries.map(({ id }) => id))
  const items = [...(highlights ?? []), ...(lineup ?? []).flatMap(({ items = [] }) => items ?? [])]
  const sections = (lineup ?? []).filter(({ section }) => !section)
  return items.filter(({ entry }) => !known.has(entry)).length + sections.length
}

/** Finds stored parts of an issue and its entries that do not reach readers. One query. */
export const findLostContent = async (
  context: RequestContext,
  issue: FlatIssue,
): Promise<LostContent> => {
  const ids = issueEntryIds(issue)
  const where = { id: { in: [...new Set(ids)] } }
  const entries =
    ids.length === 0 ? [] : await rowsOf<FlatEntry>(context, context.slugs.entries, where)
  return {
    links: [...linksOfIssue(issue), ...entries.flatMap(linksOfEntry)],
    rows: incompleteRows(issue, entries),
  }
}

type Appearance = {
  readonly id: string
  readonly issue: string
  readonly entryId: string
  readonly date: string
  readonly canonicalUrls?: readonly string[] | null
}

type Numbered = { readonly id: string; readonly number: number }

/** Later ones come last, so that a map of them keeps the newest. */
const appearancesBefore = (
  context: RequestContext,
  issue: FlatIssue,
  content: IssueContent,
): Promise<readonly Appearance[]> => {
  const entries = contentEntries(content)
  const urls = entries.flatMap(({ sources }) => sources.map(({ canonicalUrl }) => canonicalUrl))
  return rowsOf<Appearance>(context, context.slugs.appearances, {
    and: [
      { publication: { equals: issue.publication } },
      { issue: { not_equals: issue.id } },
      { date: { less_than_equal: issue.date } },
      {
        or: [
          { entryId: { in: entries.map(({ entryId }) => entryId) } },
          ...(urls.length > 0 ? [{ canonicalUrls: { in: [...new Set(urls)] } }] : []),
        ],
      },
    ],
  })
}

/** Finds which earlier issues had the same entries or sources. Two queries over all of them. */
const findEarlierAppearances = async (
  context: RequestContext,
  issue: FlatIssue,
  content: IssueContent,
): Promise<ReadonlyMap<string, EarlierAppearance>> => {
  if (contentEntries(content).length === 0) return new Map()
  const rows = await appearancesBefore(context, issue, content)
  if (rows.length === 0) return new Map()
  const issues = await rowsOf<Numbered>(context, context.slugs.issues, {
    id: { in: [...new Set(rows.map((row) => row.issue))] },
  })
  const numbers = new Map(issues.map(({ id, number }) => [id, number]))
  return new Map(
    rows
      .toSorted((one, other) => one.date.localeCompare(other.date))
      .flatMap(({ canonicalUrls, date, entryId, issue: issueId }) => {
        const appearance = { date, entryId, issueId, number: numbers.get(issueId) ?? 0 }
        return [entryId, ...(canonicalUrls ?? [])].map((key) => [key, appearance] as const)
      }),
  )
}

type Publication = { readonly id: string; readonly points?: readonly PointDefinition[] | null }

type Section = Publication & { readonly slug: string; readonly name: string }

const emptySectionsOf = (
  { lineup }: FlatIssue,
  content: IssueContent,
  sections: readonly Section[],
): NonNullable<PreflightFacts['emptySections']> => {
  const arranged = new Set((lineup ?? []).map(({ section }) => section))
  const shownSlugs = new Set(content.sections.map(({ slug }) => slug))
  return sections
    .filter(({ id, slug }) => arranged.has(id) && !shownSlugs.has(slug))
    .map(({ name, slug }) => ({ name, slug }))
}

const ofSections = async (
  context: RequestContext,
  issue: FlatIssue,
  content: IssueContent,
): Promise<Pick<PreflightFacts, 'emptySections' | 'points' | 'pointsOfSection'>> => {
  const { publication: id } = issue
  const { slugs } = context
  const [publication] = await rowsOf<Publication>(context, slugs.publications, {
    id: { equals: id },
  })
  const sections = await rowsOf<Section>(context, slugs.sections, { publication: { equals: id } })
  return {
    emptySections: emptySectionsOf(issue, content, sections),
    points: publication?.points ?? [],
    pointsOfSection: new Map(
      sections.flatMap(({ points, slug }) =>
        points && points.length > 0 ? [[slug, points] as const] : [],
      ),
    ),
  }
}

type Word = { readonly id: string; readonly word: string }

const learntWords = async (
  context: RequestContext,
  { publication }: FlatIssue,
): Promise<ReadonlySet<string>> => {
  const words = await rowsOf<Word>(context, context.slugs.words, {
    publication: { equals: publication },
  })
  return new Set(words.map(({ word }) => word.toLowerCase()))
}

const followUpsOf = ({ highlights, lineup }: FlatIssue): ReadonlySet<string> =>
  new Set(
    [...(highlights ?? []), ...(lineup ?? []).flatMap(({ items }) => items ?? [])]
      .filter(({ followUpOf }) => Boolean(followUpOf))
      .map(({ entry }) => entry),
  )

/** Finds what the rules look at besides the content. The number of queries is constant whatever the issue's length. */
export const findPreflightFacts = async (
  context: FactsReader,
  issue: FlatIssue,
  content: IssueContent,
): Promise<PreflightFacts> => {
  const speller = await findSpeller(content.publication.language)
  return {
    content,
    earlier: await findEarlierAppearances(context, issue, content),
    followUps: followUpsOf(issue),
    learntWords: await learntWords(context, issue),
    languages: context.options.languages,
    lost: await findLostContent(context, issue),
    signing: await findSigning({
      options: context.options,
      payload: context.req.payload,
      publicationId: issue.publication,
    }),
    ...(await ofSections(context, issue, content)),
    ...(speller ? { speller } : {}),
  }
}
