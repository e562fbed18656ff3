import type { PayloadRequest } from 'payload'

import { createLinks } from '../../options/links.js'
import { runPreflight } from '../run-preflight.js'
import { systemClock } from '../../storage/system-clock.js'
import { stepsFor, type Step } from '../../approve/steps.js'
import type { Correction } from '../../domain/issue/correction.js'
import { isAtLeastRole } from '../../domain/roles.js'
import { translate } from '../../i18n/translate.js'
import type { NewsroomIssue } from '../issue-document.js'
import type { IssueRequest } from './issue-handler.js'
import { countFindings } from './count-findings.js'
import { findObstacles } from './find-obstacles.js'
import { findLastTransitions } from './last-transitions.js'
import type { IssueStatus, IssueStatusStep } from './issue-status-type.js'

type Mailing = { readonly id: string; readonly state: string; readonly holdUntil: string | Date }

type Publication = {
  readonly id: string
  readonly timeZone?: string | null
  readonly slug: string
  readonly fourEyes?: boolean | null
  readonly undoWindowMs?: number | null
}

type Own = Pick<NewsroomIssue, 'id' | 'stage' | 'deliver' | 'approval'> & {
  readonly correction?: Partial<Correction> | null
  readonly publishAt?: string | Date | null
  readonly zone?: string | null
  readonly updatedAt?: string | Date
}

const DEFAULT_UNDO_MS = 60_000

const toIso = (instant: string | Date): string => new Date(instant).toISOString()

const undoUntilOf = (mailing: Mailing | null, now: Date): string | null => {
  if (mailing?.state !== 'holding') return null
  const until = toIso(mailing.holdUntil)
  return until > now.toISOString() ? until : null
}

const findRow = <Row extends { readonly id: string }>(
  req: PayloadRequest,
  collection: string,
  [field, value]: readonly [string, string],
): Promise<Row | null> =>
  req.payload.db.findOne<Row>({ collection, req, where: { [field]: { equals: value } } })

const countReaders = async ({ issue, req, role, slugs }: IssueRequest): Promise<number | null> => {
  if (!isAtLeastRole(role, 'publisher')) return null
  const { totalDocs } = await req.payload.count({
    collection: slugs.subscriptions,
    overrideAccess: true,
    req,
    where: {
      and: [{ publication: { equals: issue.publication } }, { state: { equals: 'active' } }],
    },
  })
  return totalDocs
}

const translateStep = ({ req }: IssueRequest, { reason, ...step }: Step): IssueStatusStep => ({
  ...step,
  ...(reason ? { why: translate(req.t, reason) } : {}),
})

const scheduleOf = (
  { publishAt, zone }: Own,
  publication: Publication | null,
): Pick<IssueStatus, 'publishAt' | 'zone'> => ({
  publishAt: publishAt ? toIso(publishAt) : null,
  zone: zone ?? publication?.timeZone ?? 'UTC',
})

const webUrlOf = ({ issue, options }: IssueRequest, publication: Publication | null): string =>
  createLinks(options).issue({
    issue: issue.slug,
    publication: publication?.slug ?? '',
  })

type FindingCounts = 'blocking' | 'advisory' | 'bytes'

type Rows = {
  readonly own: Own
  readonly mailing: Mailing | null
  readonly publication: Publication | null
}

const findRows = async (request: IssueRequest): Promise<Rows> => {
  const { issue, req, slugs } = request
  return {
    own: (await findRow<Own>(req, slugs.issues, ['id', issue.id])) ?? issue,
    mailing: await findRow<Mailing>(req, slugs.mailings, ['issue', issue.id]),
    publication: await findRow<Publication>(req, slugs.publications, ['id', issue.publication]),
  }
}

/** The part of the status that the rows say by themselves. */
const toFacts = (
  request: IssueRequest,
  { mailing, own, publication }: Rows,
  now: Date,
): Omit<IssueStatus, 'steps' | 'lastMove' | 'approvedBy' | 'readers' | FindingCounts> => {
  const { correction, deliver, stage = 'draft', updatedAt } = own
  const isPublished = stage === 'published'
  return {
    id: own.id,
    stage,
    correction: correction?.stage ?? null,
    undoUntil: isPublished ? undoUntilOf(mailing, now) : null,
    undoWindowMs: publication?.undoWindowMs ?? DEFAULT_UNDO_MS,
    deliver: deliver ?? null,
    webUrl: isPublished ? webUrlOf(request, publication) : null,
    updatedAt: toIso(updatedAt ?? now),
    now: now.toISOString(),
    ...scheduleOf(own, publication),
  }
}

/** Finds everything that the bar of an issue shows. A constant number of queries; writes nothing. */
export const findIssueStatus = async (request: IssueRequest): Promise<IssueStatus> => {
  const rows = await findRows(request)
  const facts = toFacts(request, rows, systemClock())
  const preflight = await runPreflight(request, request.issue)
  const { correction, stage, undoUntil } = facts
  const isPublished = stage === 'published'
  const steps = stepsFor({
    correction: correction ?? 'none',
    hindrances: await findObstacles(request, {
      approval: (isPublished ? rows.own.correction?.approval : rows.own.approval) ?? undefined,
      fourEyes: rows.publication?.fourEyes ?? false,
      isInReview: (isPublished ? correction : stage) === 'inReview',
      preflight,
    }),
    isHolding: undoUntil !== null,
    role: request.role,
    stage,
  })
  return {
    ...facts,
    ...(await findLastTransitions(request, stage)),
    ...countFindings(preflight, isPublished && correction === null),
    steps: steps.map((step) => translateStep(request, step)),
    readers: await countReaders(request),
  }
}
