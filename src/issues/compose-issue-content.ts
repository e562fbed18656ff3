import type { PayloadRequest, Where } from 'payload'

import { composeIssue } from '../compose/compose-issue.js'
import { issueEntryIds, issueItems } from '../compose/issue-items.js'
import type {
  EntryDocument,
  IssueDocument,
  PublicationDocument,
  SectionDocument,
} from '../compose/documents.js'
import type { IssueContent } from '../domain/content.js'
import type { Slugs } from '../options/resolve-options.js'
import { localizedFault, localizedText } from '../i18n/localize.js'
import { findFollowUps } from './follow-ups.js'
import { loadPictures } from '../images/load-pictures.js'

type Reader = { readonly req: PayloadRequest; readonly slugs: Slugs }

const findAll = async <Document>(
  { req }: Reader,
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
  reader: Reader,
  collection: string,
  ids: readonly string[],
): Promise<Map<string, Document>> => {
  if (ids.length === 0) return new Map()
  const documents = await findAll<Document>(reader, collection, { id: { in: [...new Set(ids)] } })
  return new Map(documents.map((document) => [document.id, document]))
}

/** Slugs of the sections that earlier published issues had; `undefined` where there is no earlier issue. */
export const findEarlierSections = async (
  { req, slugs }: Reader,
  issue: IssueDocument,
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

/**
 * The content of an issue as it stands now: a constant number of queries whatever its length, once its pictures
 * are kept as mails show them.
 *
 * @param issue the document at depth 0, as a hook or `find` gives it
 * @throws {Fault} NOT_FOUND when its publication is gone
 */
export const composeIssueContent = async (
  reader: Reader,
  issue: IssueDocument,
): Promise<IssueContent> => {
  const { slugs } = reader
  const publications = await byId<PublicationDocument>(reader, slugs.publications, [
    issue.publication,
  ])
  const publication = publications.get(issue.publication)
  if (!publication)
    throw localizedFault('NOT_FOUND', localizedText('transitions:choosePublication'))
  const sectionIds = (issue.lineup ?? []).map(({ section }) => section).filter(Boolean)
  const entries = await byId<EntryDocument>(reader, slugs.entries, issueEntryIds(issue))
  const uploads = [publication.look?.logo, ...[...entries.values()].map(({ image }) => image)]
  return composeIssue({
    issue,
    publication,
    entries,
    sections: await byId<SectionDocument>(reader, slugs.sections, sectionIds),
    earlierSections: await findEarlierSections(reader, issue),
    pictures: await loadPictures(reader, uploads),
    followUps: await findFollowUps(reader, issue, issueItems(issue)),
  })
}
