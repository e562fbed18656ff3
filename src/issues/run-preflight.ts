import type { PayloadRequest } from 'payload'

import { findBlockingFindings, applyRules } from '../approve/apply-rules.js'
import type { IssueDocument } from '../compose/documents.js'
import type { ByteBudget } from '../domain/byte-budget.js'
import type { IssueContent } from '../domain/content.js'
import type { Acceptance, Finding } from '../domain/finding.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { contentByteBudget } from './byte-budget.js'
import { composeIssueContent } from './compose-issue-content.js'
import { findLostContent, findPreflightFacts } from './preflight-facts.js'

type Reader = { readonly req: PayloadRequest; readonly slugs: ResolvedOptions['slugs'] }

export type PreflightContext = Reader & { readonly options: ResolvedOptions }

export type Preflight = {
  readonly content: IssueContent
  /** What blocks first. */
  readonly findings: readonly Finding[]
  /** Those of the acceptances whose finding is still there. */
  readonly accepted: readonly Acceptance[]
  readonly bytes: ByteBudget
}

type Own = { readonly id: string; readonly acceptedFindings?: readonly Acceptance[] | null }

/** What somebody lets stand is kept in the issue's own row alone: no version of it, no approval of it. */
export const findAcceptances = async (
  { req, slugs }: Reader,
  issueId: string,
): Promise<readonly Acceptance[]> => {
  const own = await req.payload.db.findOne<Own>({
    collection: slugs.issues,
    req,
    where: { id: { equals: issueId } },
  })
  return own?.acceptedFindings ?? []
}

/**
 * Every rule on an issue as it was last saved.
 *
 * @param issue the document at depth 0
 */
export const runPreflight = async (
  reader: PreflightContext,
  issue: IssueDocument,
): Promise<Preflight> => {
  const content = await composeIssueContent(reader, issue)
  const bytes = await contentByteBudget(reader.options, content)
  const findings = applyRules({ ...(await findPreflightFacts(reader, issue, content)), bytes })
  const advisory = new Set(
    findings.filter(({ severity }) => severity === 'advisory').map(({ key }) => key),
  )
  const accepted = await findAcceptances(reader, issue.id)
  return { accepted: accepted.filter(({ key }) => advisory.has(key)), bytes, content, findings }
}

/** What stops the approval of a content: the same as `runPreflight` shows, by one query. */
export const findApprovalBlockers = async (
  reader: Reader,
  issue: IssueDocument,
  content: IssueContent,
): Promise<readonly Finding[]> =>
  findBlockingFindings({ content, lost: await findLostContent(reader, issue) })
