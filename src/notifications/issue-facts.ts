import type { Payload } from 'payload'

import type { NotificationFacts } from '../../emails/notification/notification-email.js'
import type { FlatIssue, FlatPublication } from '../compose/documents.js'
import { composePublication } from '../compose/compose-publication.js'
import type { PublishIntent } from '../domain/issue/issue-workflow.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { languageOf } from '../i18n/languages.js'

type Edit = { readonly id: string }

/** The newest version of an issue, as notifications need it. */
export type NotifiedIssue = FlatIssue & {
  readonly editors?: readonly Edit[] | null
  readonly intent?: PublishIntent | null
}

export type NotifiedIssueFacts = {
  readonly issue: NotifiedIssue
  readonly facts: NotificationFacts
}

export type IssueTab = 'lineup' | 'mailing' | 'history'

const newestVersion = async (
  payload: Payload,
  collection: string,
  id: string,
): Promise<NotifiedIssue | undefined> => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    draft: true,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { id: { equals: id } },
  })
  return docs[0] as NotifiedIssue | undefined
}

const ownRow = (payload: Payload, collection: string, id: string): Promise<NotifiedIssue | null> =>
  payload.db.findOne<NotifiedIssue>({ collection, where: { id: { equals: id } } })

/** A tab of an issue in the admin, as an absolute URL. */
const tabUrl = (
  { config }: Payload,
  options: ResolvedOptions,
  issueId: string,
  tab: IssueTab,
): string =>
  `${config.serverURL || options.publicUrl}${config.routes.admin}/collections/${options.slugs.issues}/${issueId}/${tab}`

/**
 * The facts that every notification about an issue shows. It is written in the publication's language; the recipient's
 * own is not stored.
 */
export const findIssueFacts = async (
  payload: Payload,
  options: ResolvedOptions,
  { issueId, tab }: { readonly issueId: string; readonly tab: IssueTab },
): Promise<NotifiedIssueFacts | undefined> => {
  const { slugs } = options
  const issue =
    (await newestVersion(payload, slugs.issues, issueId)) ??
    (await ownRow(payload, slugs.issues, issueId))
  if (!issue) return undefined
  const publication = await payload.db.findOne<FlatPublication>({
    collection: slugs.publications,
    where: { id: { equals: issue.publication } },
  })
  if (!publication) return undefined
  return {
    issue,
    facts: {
      issue: { number: issue.number, title: issue.title ?? '' },
      language: languageOf(publication.language, options.languages),
      link: tabUrl(payload, options, issueId, tab),
      publication: composePublication(publication),
      tokens: options.email?.theme,
    },
  }
}
