import type { RequestContext } from '../options/request-context.js'
import { findBlockingFindings, applyRules } from '../approve/apply-rules.js'
import type { FlatIssue } from '../compose/documents.js'
import type { ByteBudget } from '../domain/byte-budget.js'
import type { IssueContent } from '../domain/content.js'
import type { Acceptance, Finding } from '../domain/finding.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { contentByteBudget } from './byte-budget.js'
import { composeIssueContent } from './compose-issue-content.js'
import { findLostContent, findPreflightFacts } from './preflight-facts.js'

export type PreflightContext = RequestContext & { readonly options: ResolvedOptions }

export type Preflight = {
  readonly content: IssueContent
  /** Blocking ones first. */
  readonly findings: readonly Finding[]
  /** Acceptances whose finding still exists. */
  readonly accepted: readonly Acceptance[]
  readonly bytes: ByteBudget
}

type Own = { readonly id: string; readonly acceptedFindings?: readonly Acceptance[] | null }

/**
 * Finds the accepted findings. They are kept in the issue's own row alone: no version and no approval contains them.
 */
export const findAcceptances = async (
  { req, slugs }: RequestContext,
  issueId: string,
): Promise<readonly Acceptance[]> => {
  const own = await req.payload.db.findOne<Own>({
    collection: slugs.issues,
    req,
    where: { id: { equals: issueId } },
  })
  return own?.acceptedFindings ?? []
}

/** Applies every rule to an issue as it was last saved. */
export const runPreflight = async (
  context: PreflightContext,
  issue: FlatIssue,
): Promise<Preflight> => {
  const content = await composeIssueContent(context, issue)
  const bytes = await contentByteBudget(context.options, content)
  const findings = applyRules({ ...(await findPreflightFacts(context, issue, content)), bytes })
  const advisory = new Set(
    findings.filter(({ severity }) => severity === 'advisory').map(({ key }) => key),
  )
  const accepted = await findAcceptances(context, issue.id)
  return { accepted: accepted.filter(({ key }) => advisory.has(key)), bytes, content, findings }
}

/** Finds what blocks an approval, as `runPreflight` shows it, with one query. */
export const findApprovalBlockers = async (
  context: RequestContext,
  issue: FlatIssue,
  content: IssueContent,
): Promise<readonly Finding[]> =>
  findBlockingFindings({ content, lost: await findLostContent(context, issue) })
