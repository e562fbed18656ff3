import { byteBudgetOf } from '../../issues/byte-budget.js'
import { issueContent } from '../../issues/issue-content.js'
import { preflightFacts } from '../../issues/preflight-facts.js'
import { acceptancesOf } from '../../issues/preflight.js'
import { findIssue } from '../find-issue.js'
import { openNewsroom } from '../open-newsroom.js'
import type { Checked } from './checked.js'

/** An issue of the app, as it was last saved. */
export const checkedIssue = async (idOrSlug: string, publication?: string): Promise<Checked> => {
  const newsroom = await openNewsroom()
  const { options } = newsroom
  const { issue, req } = await findIssue(newsroom, idOrSlug, publication)
  const reader = { options, req, slugs: options.slugs }
  const content = await issueContent(reader, issue)
  const bytes = await byteBudgetOf(options, content)
  return {
    accepted: await acceptancesOf(reader, issue.id),
    concerns: () => true,
    facts: { ...(await preflightFacts(reader, issue, content)), bytes },
    name: content.title,
  }
}
