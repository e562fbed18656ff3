import type { Payload } from 'payload'

import type { DeskMatter } from '../../emails/notification/notification-email.js'
import type { IssueDocument, PublicationDocument } from '../compose/documents.js'
import { publicationContent } from '../compose/publication-content.js'
import type { Intent } from '../domain/issue-workflow.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { languageOf } from '../i18n/languages.js'

type Edit = { readonly id: string }

/** An issue as letters need it, its newest version. */
export type TellableIssue = IssueDocument & {
  readonly editors?: readonly Edit[] | null
  readonly intent?: Intent | null
}

export type Told = {
  readonly issue: TellableIssue
  readonly matter: DeskMatter
}

export type Tab = 'lineup' | 'mailing' | 'history'

const newestVersion = async (
  payload: Payload,
  collection: string,
  id: string,
): Promise<TellableIssue | undefined> => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    draft: true,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { id: { equals: id } },
  })
  return docs[0] as TellableIssue | undefined
}

const ownRow = (payload: Payload, collection: string, id: string): Promise<TellableIssue | null> =>
  payload.db.findOne<TellableIssue>({ collection, where: { id: { equals: id } } })

/** A tab of an issue in the admin, as an absolute URL. */
const tabUrl = ({ config }: Payload, options: ResolvedOptions, issueId: string, tab: Tab): string =>
  `${config.serverURL || options.publicUrl}${config.routes.admin}/collections/${options.slugs.issues}/${issueId}/${tab}`

/**
 * What letters about an issue begin with. They speak the publication's language where the desk knows it: of whoever
 * reads them nothing better is kept.
 */
export const deskMatter = async (
  payload: Payload,
  options: ResolvedOptions,
  { issueId, tab }: { readonly issueId: string; readonly tab: Tab },
): Promise<Told | undefined> => {
  const { slugs } = options
  const issue =
    (await newestVersion(payload, slugs.issues, issueId)) ??
    (await ownRow(payload, slugs.issues, issueId))
  if (!issue) return undefined
  const publication = await payload.db.findOne<PublicationDocument>({
    collection: slugs.publications,
    where: { id: { equals: issue.publication } },
  })
  if (!publication) return undefined
  return {
    issue,
    matter: {
      issue: { number: issue.number, title: issue.title ?? '' },
      language: languageOf(publication.language),
      link: tabUrl(payload, options, issueId, tab),
      publication: publicationContent(publication),
    },
  }
}
