import { createLocalReq, type Payload } from 'payload'

import { issueContent } from '../../issues/issue-content.js'
import type { IssueContent } from '../../domain/content.js'
import { contentHash } from '../../domain/content-hash.js'
import { Fault } from '../../domain/fault.js'
import type { IssuePlan, PlanFinding } from '../../domain/plan.js'
import type { PointDefinition } from '../../domain/points.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { choosePublication, type StoredPublication } from '../plan/choose-publication.js'
import { contentFromPlan } from '../plan/content-from-plan.js'
import { importAlone } from './import-alone.js'
import { knownPoints } from '../parse/known-points.js'
import { makePublication } from '../plan/make-publication.js'
import { leftEntries } from '../parse/left-entries.js'
import { entriesOf } from '../plan/match-entries.js'
import { storedIssue, type Reader, type StoredIssue } from '../plan/stored-issue.js'
import { contentChanges, type ContentChange } from '../plan/plan-changes.js'
import { publicationContent } from '../../compose/publication-content.js'
import { writePlan, type Written } from './write-plan.js'

export type ApplyPlanArgs = {
  readonly payload: Payload
  readonly options: ResolvedOptions
  /** Reads the file by what the publication's entries answer; called once. */
  readonly read: (points: readonly PointDefinition[]) => IssuePlan
  readonly publication?: string | undefined
  /** Writes what differs from an earlier import instead of refusing. */
  readonly update?: boolean
}

export type Applied = Written & {
  readonly publication: { readonly slug: string }
  readonly issue: { readonly id: string; readonly slug: string; readonly number: number }
  readonly findings: readonly PlanFinding[]
}

/** A plan says nothing of marks, numbers and forms: those stay as they are stored. */
const asStored = (planned: IssueContent, stored: IssueContent): IssueContent => ({
  ...planned,
  publication: stored.publication,
  number: stored.number,
  slug: stored.slug,
})

const plainForm = (content: IssueContent): IssueContent => {
  const plain = (entries: IssueContent['highlights']): IssueContent['highlights'] =>
    entries.map((entry) => ({ ...entry, form: 'full', tags: [] }))
  return {
    ...content,
    highlights: plain(content.highlights),
    sections: content.sections.map((section) => ({
      ...section,
      entries: plain(section.entries),
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

type Standing = {
  readonly issue: StoredIssue | undefined
  readonly stored: IssueContent | undefined
  readonly planned: IssueContent
}

const standingOf = async (
  reader: Reader,
  plan: IssuePlan,
  publication: StoredPublication,
  points: readonly PointDefinition[],
): Promise<Standing> => {
  const issue = await storedIssue(reader, plan, publication.id)
  const stored = issue && (await issueContent(reader, issue))
  const fresh = contentFromPlan(plan, {
    number: issue?.number ?? 1,
    points,
    publication: publicationContent(publication),
  })
  return { issue, planned: stored ? asStored(fresh, stored) : fresh, stored }
}

const checkChange = ({ issue, planned, stored }: Standing, mayUpdate: boolean): void => {
  if (!issue || !stored) return
  const [before, after] = [plainForm(stored), plainForm(planned)]
  if (contentHash(before) === contentHash(after)) return
  if (issue._status === 'published' || !mayUpdate) {
    throw refuseChange(issue, contentChanges(before, after))
  }
}

/**
 * Writes what a plan says: one draft issue with its entries and the sections that are missing. The same plan twice
 * changes nothing.
 *
 * @throws {Fault} CONTENT_CONFLICT with the differences, when the issue is there with another content
 */
export const applyPlan = (args: ApplyPlanArgs): Promise<Applied> =>
  importAlone(args, () => apply(args))

const apply = async (args: ApplyPlanArgs): Promise<Applied> => {
  const { options, payload, update = false } = args
  const req = await createLocalReq({ context: { roundupActor: 'operator' } }, payload)
  const reader: Reader = { req, slugs: options.slugs }
  const found = await choosePublication(reader, args.publication)
  const points = await knownPoints(reader, found)
  const plan = args.read(points)
  const publication =
    found ?? (await makePublication(reader, plan.issue.titleLine, options.publicUrl))
  const standing = await standingOf(reader, plan, publication, points)
  checkChange(standing, update)
  const { stored } = standing
  const known = stored ? entriesOf(stored) : await leftEntries(reader, plan, publication.id)
  const { counts, issue } = await writePlan({ ...standing, known, plan, publication, reader })
  return {
    publication: { slug: publication.slug },
    issue,
    created: counts.created + (found ? 0 : 1),
    changed: counts.changed,
    unchanged: counts.unchanged + (found ? 1 : 0),
    findings: [...plan.findings, ...publicationFindings(publication)],
  }
}
