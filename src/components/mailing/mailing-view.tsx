import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'

import { createLinks } from '../../options/links.js'
import { isAtLeastRole } from '../../domain/roles.js'
import { findMailingReport } from '../../issues/queries/mailing-report.js'
import { findNewestVersion } from '../../issues/queries/issue-handler.js'
import type { NewsroomIssue } from '../../issues/issue-document.js'
import { optionsOf } from '../../options/plugin-options.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { IssueBar } from '../shared/issue-bar/issue-bar.js'
import { MailingScreen } from './mailing-screen.js'
import type { MailingTabLinks } from './no-mailing.js'

type Publication = {
  readonly id: string
  readonly slug: string
  readonly timeZone?: string | null
}

const placeOf = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  issue: NewsroomIssue,
): Promise<MailingTabLinks> => {
  const { admin: adminRoute } = req.payload.config.routes
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
    page: options.web
      ? createLinks(options).issue({ publication: publication?.slug ?? '', issue: issue.slug })
      : undefined,
  }
}

/** The Mailing tab: progress, outcomes and controls of an issue's mailing. */
export const MailingView = async ({ initPageResult }: DocumentViewServerProps) => {
  const { docID, req } = initPageResult
  const options = optionsOf(req.payload)
  const role = options.roleOf(req.user)
  const { slugs } = options
  const issue = docID === undefined ? undefined : await findNewestVersion({ req, slugs }, docID)
  return (
    <>
      <IssueBar initPageResult={initPageResult} />
      {issue && role && (
        <Gutter>
          <MailingScreen
            mayControl={isAtLeastRole(role, 'publisher')}
            place={await placeOf(req, options, issue)}
            rendered={await findMailingReport({ req, slugs }, issue.id)}
          />
        </Gutter>
      )}
    </>
  )
}
