import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'

import { createLinks } from '../../options/links.js'
import { findNewestVersion } from '../../issues/queries/issue-handler.js'
import type { NewsroomIssue } from '../../issues/issue-document.js'
import { optionsOf } from '../../options/plugin-options.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { IssueBar } from '../shared/issue-bar/issue-bar.js'
import { HistoryPage } from './history-page.js'
import { readHistory } from './read-history.js'
import { summarizeEditions } from './summarize-editions.js'
import { describeAuditRow } from './describe-audit-row.js'

type Publication = {
  readonly id: string
  readonly slug: string
  readonly timeZone?: string | null
}

const publicationOf = (
  req: PayloadRequest,
  { slugs }: ResolvedOptions,
  { publication }: NewsroomIssue,
): Promise<Publication | null> =>
  req.payload.db.findOne<Publication>({
    collection: slugs.publications,
    req,
    where: { id: { equals: publication } },
  })

const pageOf = async (req: PayloadRequest, options: ResolvedOptions, issue: NewsroomIssue) => {
  const { editions, moves } = await readHistory(req, options.slugs, issue.id)
  const publication = await publicationOf(req, options, issue)
  const webUrl = createLinks(options).issue({
    issue: issue.slug,
    publication: publication?.slug ?? '',
  })
  return (
    <HistoryPage
      editions={summarizeEditions(editions, options.web ? webUrl : undefined)}
      moves={moves.map((move) => describeAuditRow(req.t, move))}
      zone={publication?.timeZone ?? 'UTC'}
    />
  )
}

/** The History tab: the audit trail of an issue and its editions. */
export const HistoryView = async ({ initPageResult }: DocumentViewServerProps) => {
  const { docID, req } = initPageResult
  const options = optionsOf(req.payload)
  const { slugs } = options
  const issue = docID === undefined ? undefined : await findNewestVersion({ req, slugs }, docID)
  return (
    <>
      <IssueBar initPageResult={initPageResult} />
      {issue && (
        <main>
          <Gutter>{await pageOf(req, options, issue)}</Gutter>
        </main>
      )}
    </>
  )
}
