import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'

import { createLinks } from '../../options/links.js'
import { atLeast } from '../../domain/roles.js'
import { reportOf } from '../../issues/queries/mailing-report.js'
import { newestVersion } from '../../issues/queries/on-issue.js'
import type { DeskIssue } from '../../issues/issue-document.js'
import { optionsOf } from '../../options/kept-options.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { IssueBar } from '../issue-bar/issue-bar.js'
import { MailingDesk } from './mailing-desk.js'
import type { Place } from './place.js'

type Publication = {
  readonly id: string
  readonly slug: string
  readonly timeZone?: string | null
}

const placeOf = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  issue: DeskIssue,
): Promise<Place> => {
  const { admin: adminRoute, api } = req.payload.config.routes
  const admin = `${req.payload.config.serverURL}${adminRoute}/collections`
  const publication = await req.payload.db.findOne<Publication>({
    collection: options.slugs.publications,
    req,
    where: { id: { equals: issue.publication } },
  })
  return {
    issueId: issue.id,
    timeZone: publication?.timeZone ?? 'UTC',
    lineup: `${admin}/${options.slugs.issues}/${issue.id}/lineup`,
    subscribers: `${admin}/${options.slugs.subscribers}`,
    page: createLinks(options, api).issue({
      publication: publication?.slug ?? '',
      issue: issue.slug,
    }),
  }
}

/** The tab on which an issue's mailing is followed and steered. */
export const MailingView = async ({ initPageResult }: DocumentViewServerProps) => {
  const { docID, req } = initPageResult
  const options = optionsOf(req.payload)
  const role = options.roleOf(req.user)
  const { slugs } = options
  const issue = docID === undefined ? undefined : await newestVersion({ req, slugs }, docID)
  return (
    <>
      <IssueBar initPageResult={initPageResult} />
      {issue && role && (
        <Gutter>
          <MailingDesk
            maySteer={atLeast(role, 'publisher')}
            place={await placeOf(req, options, issue)}
            rendered={await reportOf({ req, slugs }, issue.id)}
          />
        </Gutter>
      )}
    </>
  )
}
