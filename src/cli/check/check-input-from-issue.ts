import { contentByteBudget } from '../../issues/byte-budget.js'
import { composeIssueContent } from '../../issues/compose-issue-content.js'
import { findPreflightFacts } from '../../issues/preflight-facts.js'
import { findAcceptances } from '../../issues/run-preflight.js'
import { findIssueByIdOrSlug } from '../find-issue.js'
import { openNewsroom } from '../open-newsroom.js'
import type { CheckInput } from './check-input.js'

/** Prepares the check of an issue of the app, as it was last saved. */
export const checkInputFromIssue = async (
  idOrSlug: string,
  publication?: string,
): Promise<CheckInput> => {
  const newsroom = await openNewsroom()
  const { options } = newsroom
  const { issue, req } = await findIssueByIdOrSlug(newsroom, idOrSlug, publication)
  const context = { options, req, slugs: options.slugs }
  const content = await composeIssueContent(context, issue)
  const bytes = await contentByteBudget(options, content)
  return {
    accepted: await findAcceptances(context, issue.id),
    isRelevant: () => true,
    facts: { ...(await findPreflightFacts(context, issue, content)), bytes },
    name: content.title,
  }
}
