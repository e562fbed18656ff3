import type { DocumentViewServerProps } from 'payload'

import { lineupAnswer } from '../../issues/lineup/lineup-answer.js'
import { findNewestVersion } from '../../issues/queries/issue-handler.js'
import { optionsOf } from '../../options/plugin-options.js'
import { translate } from '../../i18n/translate.js'
import { IssueBar } from '../shared/issue-bar/issue-bar.js'
import { LineupBoard } from './lineup-board.js'

/** The Lineup tab: the entries of an issue, and the inbox. */
export const LineupView = async ({ initPageResult }: DocumentViewServerProps) => {
  const { docID, req } = initPageResult
  const options = optionsOf(req.payload)
  const { slugs } = options
  const role = options.roleOf(req.user)
  const issue = docID === undefined ? undefined : await findNewestVersion({ req, slugs }, docID)
  if (!role || !issue) return <p>{translate(req.t, 'issueBar:noIssue')}</p>
  const { routes, serverURL } = req.payload.config
  const collections = `${routes.admin}/collections`
  return (
    <>
      <IssueBar initPageResult={initPageResult} />
      <LineupBoard
        entries={slugs.entries}
        entriesUrl={`${collections}/${slugs.entries}`}
        newSectionUrl={`${collections}/${slugs.sections}/create`}
        rendered={await lineupAnswer({ body: {}, issue, options, req, role, slugs })}
        url={`${serverURL}${routes.api}/roundup/issues/${issue.id}`}
      />
    </>
  )
}
