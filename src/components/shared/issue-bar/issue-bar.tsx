import type { DocumentViewServerProps } from 'payload'

import { findNewestVersion } from '../../../issues/queries/issue-handler.js'
import { shownIssueStatus } from '../../../issues/queries/shown-issue-status.js'
import { optionsOf } from '../../../options/plugin-options.js'
import { LiveBar } from './live-bar.js'

/**
 * The bar on top of every tab of an issue: its stage, what stands in the way, and the steps that this person may
 * take. A tab hands on what it was given: `<IssueBar initPageResult={initPageResult} />`. After a save of its own
 * it calls `announceSave()`, so that the bar looks again; unsaved changes are reported by `useReportUnsaved(isModified)`.
 */
export const IssueBar = async ({
  initPageResult: { docID, req },
}: Pick<DocumentViewServerProps, 'initPageResult'>) => {
  const options = optionsOf(req.payload)
  const { slugs } = options
  const role = options.roleOf(req.user)
  const issue = docID === undefined ? undefined : await findNewestVersion({ req, slugs }, docID)
  if (!role || !issue) return <LiveBar status={null} />
  return <LiveBar status={await shownIssueStatus({ body: {}, issue, options, req, role, slugs })} />
}
