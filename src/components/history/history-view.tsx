import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'

import { createLinks } from '../../options/links.js'
import { newestVersion } from '../../issues/queries/on-issue.js'
import type { DeskIssue } from '../../issues/issue-document.js'
import { optionsOf } from '../../options/kept-options.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { IssueBar } from '../issue-bar/issue-bar.js'
import { HistoryPage } from './history-page.js'
import { readHistory } from './read-history.js'
import { shownEditions } from './shown-editions.js'
import { shownMove } from './shown-move.js'

type Publication = {
  readonly id: string
  readonly slug: string
  readonly timeZone?: string | null
}

const publicationOf = (
  req: PayloadRequest,
  { slugs }: ResolvedOptions,
  { publication }: DeskIssue,
): Promise<Publication | null> =>
  req.payload.db.findOne<Publication>({
    collection: slugs.publications,
    req,
    where: { id: { equals: publication } },
  })

const pageOf = async (req: PayloadRequest, options: ResolvedOptions, issue: DeskIssue) => {
  const { editions, moves } = await readHistory(req, options.slugs, issue.id)
  const publication = await publicationOf(req, options, issue)
  const webUrl = createLinks(options, req.payload.config.routes.api).issue({
    issue: issue.slug,
    publication: publication?.slug ?? '',
  })
  return (
    <HistoryPage
      editions={shownEditions(editions, webUrl)}
      moves={moves.map((move) => shownMove(req.t, move))}
      zone={publication?.timeZone ?? 'UTC'}
    />
  )
}

/** The tab on which one reads what happened to an issue, and which editions readers got. */
export const HistoryView = async ({ initPageResult }: DocumentViewServerProps) => {
  const { docID, req } = initPageResult
  const options = optionsOf(req.payload)
  const { slugs } = options
  const issue = docID === undefined ? undefined : await newestVersion({ req, slugs }, docID)
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
