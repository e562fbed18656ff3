import { createLocalReq, type Payload } from 'payload'

import { composeIssueContent } from '../../issues/compose-issue-content.js'
import type { IssueContent } from '../../domain/content.js'
import { contentHash } from '../../domain/content-hash.js'
import { Fault } from '../../domain/fault.js'
import type { IssuePlan, PlanFinding } from '../../domain/issue/issue-plan.js'
import type { PointDefinition } from '../../domain/points.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { findPublication, type StoredPublication } from '../plan/find-publication.js'
import { planToContent } from '../plan/plan-to-content.js'
import { withImportLock } from './with-import-lock.js'
import { findPoints } from '../plan/find-points.js'
import { createDefaultPublication } from '../plan/create-default-publication.js'
import { findLeftoverEntries } from '../plan/find-leftover-entries.js'
import { contentEntries } from '../../domain/content-entries.js'
import { findStoredIssue, type StoredIssue } from '../plan/find-stored-issue.js'
import type { RequestContext } from '../../options/request-context.js'
import { contentChanges, type ContentChange } from '../plan/content-changes.js'
import { composePublication } from '../../compose/compose-publication.js'
import { writePlan, type WriteCounts } from './write-plan.js'
import { operatorContext } from '../../domain/issue/transition-context.js'

export type ApplyPlanArgs = {
  readonly payload: Payload
  readonly options: ResolvedOptions
  /** Reads the file with the points of the publication; called once. */
  readonly read: (points: readonly PointDefinition[]) => IssuePlan
  readonly publication?: string | undefined
  /** Overwrites an earlier import that differs instead of refusing; `false` by default. */
  readonly update?: boolean
}

export type AppliedPlan = WriteCounts & {
  readonly publication: { readonly slug: string }
  readonly issue: { readonly id: string; readonly slug: string; readonly number: number }
  readonly findings: readonly PlanFinding[]
}

/** Keeps publication, number and slug as they are stored, because a plan does not contain them. */
const keepStoredIdentity = (planned: IssueContent, stored: IssueContent): IssueContent => ({
  ...planned,
  publication: stored.publication,
  number: stored.number,
  slug: stored.slug,
})

const withoutForms = (content: IssueContent): IssueContent => {
  const inFullForm = (entries: IssueContent['highlights']): IssueContent['highlights'] =>
    entries.map((entry) => ({ ...entry, form: 'full', tags: [] }))
  return {
    ...content,
    highlights: inFullForm(content.highlights),
    sections: content.sections.map((section) => ({
      ...section,
      entries: inFullForm(section.entries),
      isNew: false,
    })),
  }
}

const sentenceOf = ({ after, before, path }: ContentChange): string =>
  `${path}: ${before} → ${after}`

const refuseChange = (issue: StoredIssue, changes: readonly ContentChange[]): Fault => {
  const list = changes.map((change) => `  ${sentenceOf(change)}`).join('\n')
  return new Fault(
    'CONTENT_CONFLICT',
    issue._status === 'published'
      ? `«${issue.title}» is published, and a published issue is never changed by an import. What differs:\n${list}`
      : `«${issue.title}» is here already and differs; write the file over it with --update. What differs:\n${list}`,
    { changes },
  )
}

const publicationFindings = ({ name, postalAddress }: StoredPublication): PlanFinding[] =>
  postalAddress?.trim()
    ? []
    : [
        {
          line: 1,
          message: `The publication “${name}” has no postal address yet. The law asks for one in every mail: write it in the publication.`,
          rule: 'postal-address-missing',
          severity: 'advisory',
        },
      ]

type PlanComparison = {
  readonly issue: StoredIssue | undefined
  readonly stored: IssueContent | undefined
  readonly planned: IssueContent
}

const compareWithStored = async (
  request: RequestContext,
  plan: IssuePlan,
  publication: StoredPublication,
  points: readonly PointDefinition[],
): Promise<PlanComparison> => {
  const issue = await findStoredIssue(request, plan, publication.id)
  const stored = issue && (await composeIssueContent(request, issue))
  const fresh = planToContent(plan, {
    number: issue?.number ?? 1,
    points,
    publication: composePublication(publication),
  })
  return { issue, planned: stored ? keepStoredIdentity(fresh, stored) : fresh, stored }
}

const checkChange = ({ issue, planned, stored }: PlanComparison, mayUpdate: boolean): void => {
  if (!issue || !stored) return
  const [before, after] = [withoutForms(stored), withoutForms(planned)]
  if (contentHash(before) === contentHash(after)) return
  if (issue._status === 'published' || !mayUpdate) {
    throw refuseChange(issue, contentChanges(before, after))
  }
}

/**
 * Imports a plan: writes one draft issue with its entries and the missing sections. Importing the same plan again changes
 * nothing.
 *
 * @throws {Fault} CONTENT_CONFLICT with the differences, when the issue exists with another content
 */
export const applyPlan = (args: ApplyPlanArgs): Promise<AppliedPlan> =>
  withImportLock(args, () => apply(args))

const apply = async (args: ApplyPlanArgs): Promise<AppliedPlan> => {
  const { options, payload, update = false } = args
  const req = await createLocalReq({ context: operatorContext() }, payload)
  const request: RequestContext = { req, slugs: options.slugs }
  const found = await findPublication(request, args.publication)
  const points = await findPoints(request, found)
  const plan = args.read(points)
  const publication =
    found ?? (await createDefaultPublication(request, plan.issue.titleLine, options.publicUrl))
  const comparison = await compareWithStored(request, plan, publication, points)
  checkChange(comparison, update)
  const { stored } = comparison
  const known = stored
    ? contentEntries(stored)
    : await findLeftoverEntries(request, plan, publication.id)
  const { counts, issue } = await writePlan({ ...comparison, known, plan, publication, request })
  return {
    publication: { slug: publication.slug },
    issue,
    created: counts.created + (found ? 0 : 1),
    changed: counts.changed,
    unchanged: counts.unchanged + (found ? 1 : 0),
    findings: [...plan.findings, ...publicationFindings(publication)],
  }
}
