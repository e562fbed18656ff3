import type { PayloadRequest } from 'payload'

import { blockingFindings, preflight } from '../approve/preflight.js'
import type { IssueDocument } from '../compose/documents.js'
import type { ByteBudget } from '../domain/byte-budget.js'
import type { IssueContent } from '../domain/content.js'
import type { Acceptance, Finding } from '../domain/finding.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { byteBudgetOf } from './byte-budget.js'
import { issueContent } from './issue-content.js'
import { lostFacts, preflightFacts } from './preflight-facts.js'

type Reader = { readonly req: PayloadRequest; readonly slugs: ResolvedOptions['slugs'] }

export type PreflightReader = Reader & { readonly options: ResolvedOptions }

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
export const acceptancesOf = async (
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
export const preflightOf = async (
  reader: PreflightReader,
  issue: IssueDocument,
): Promise<Preflight> => {
  const content = await issueContent(reader, issue)
  const bytes = await byteBudgetOf(reader.options, content)
  const findings = preflight({ ...(await preflightFacts(reader, issue, content)), bytes })
  const advisory = new Set(
    findings.filter(({ severity }) => severity === 'advisory').map(({ key }) => key),
  )
  const accepted = await acceptancesOf(reader, issue.id)
  return { accepted: accepted.filter(({ key }) => advisory.has(key)), bytes, content, findings }
}

/** What stops the approval of a content: the same as `preflightOf` shows, by one query. */
export const blockingFindingsOf = async (
  reader: Reader,
  issue: IssueDocument,
  content: IssueContent,
): Promise<readonly Finding[]> =>
  blockingFindings({ content, lost: await lostFacts(reader, issue) })
