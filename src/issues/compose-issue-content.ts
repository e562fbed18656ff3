import type { Where } from 'payload'

import type { RequestContext } from '../options/request-context.js'
import { composeIssue } from '../compose/compose-issue.js'
import { issueEntryIds, issueItems } from '../compose/issue-items.js'
import type { FlatEntry, FlatIssue, FlatPublication, FlatSection } from '../compose/documents.js'
import type { IssueContent } from '../domain/content.js'
import { contentHash } from '../domain/content-hash.js'
import { localizedFault, localizedText } from '../i18n/localize.js'
import { findFollowUps } from './follow-ups.js'
import { loadPictures } from '../images/load-pictures.js'

const findAll = async <Document>(
  { req }: RequestContext,
  collection: string,
  where: Where,
): Promise<Document[]> => {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    req,
    where,
  })
  return docs as Document[]
}

const byId = async <Document extends { readonly id: string }>(
  context: RequestContext,
  collection: string,
  ids: readonly string[],
): Promise<Map<string, Document>> => {
  if (ids.length === 0) return new Map()
  const documents = await findAll<Document>(context, collection, { id: { in: [...new Set(ids)] } })
  return new Map(documents.map((document) => [document.id, document]))
}

/** Slugs of the sections of earlier published issues; `undefined` if there is no earlier issue. */
export const findEarlierSections = async (
  { req, slugs }: RequestContext,
  issue: FlatIssue,
): Promise<ReadonlySet<string> | undefined> => {
  const { values } = await req.payload.findDistinct({
    collection: slugs.appearances,
    field: 'section',
    limit: 0,
    overrideAccess: true,
    req,
    where: {
      and: [
        { publication: { equals: issue.publication } },
        { date: { less_than: issue.date } },
        { issue: { not_equals: issue.id } },
      ],
    },
  })
  if (values.length === 0) return undefined
  return new Set(values.map(({ section }) => String(section)))
}

/** A publication with its settings for moving an issue. */
export type PublicationRow = FlatPublication & {
  readonly fourEyes?: boolean | null
  readonly undoWindowMs?: number | null
}

export type ComposedIssue = {
  readonly content: IssueContent
  /** Hash of the content: what an approval binds. */
  readonly hash: string
  /** Handed on so that nobody reads the publication again for one of its settings. */
  readonly publication: PublicationRow
}

/**
 * Composes the content of an issue as it is stored now. The number of queries is constant whatever its length, once its
 * pictures are kept as mails show them.
 *
 * @param issue the document at depth 0, as a hook or `find` gives it
 * @throws {Fault} NOT_FOUND when its publication is gone
 */
export const composeStoredIssue = async (
  context: RequestContext,
  issue: FlatIssue,
): Promise<ComposedIssue> => {
  const { slugs } = context
  const publications = await byId<PublicationRow>(context, slugs.publications, [issue.publication])
  const publication = publications.get(issue.publication)
  if (!publication)
    throw localizedFault('NOT_FOUND', localizedText('transitions:choosePublication'))
  const sectionIds = (issue.lineup ?? []).map(({ section }) => section).filter(Boolean)
  const entries = await byId<FlatEntry>(context, slugs.entries, issueEntryIds(issue))
  const uploads = [publication.look?.logo, ...[...entries.values()].map(({ image }) => image)]
  const content = composeIssue({
    issue,
    publication,
    entries,
    sections: await byId<FlatSection>(context, slugs.sections, sectionIds),
    earlierSections: await findEarlierSections(context, issue),
    pictures: await loadPictures(context, uploads),
    followUps: await findFollowUps(context, issue, issueItems(issue)),
  })
  return { content, hash: contentHash(content), publication }
}

/** As `composeStoredIssue`, for those who need the content alone. */
export const composeIssueContent = async (
  context: RequestContext,
  issue: FlatIssue,
): Promise<IssueContent> => (await composeStoredIssue(context, issue)).content
