import { createLinks } from '../../options/links.js'
import { runPreflight } from '../run-preflight.js'
import { systemClock } from '../../storage/system-clock.js'
import { stepsFor, type Step } from '../../approve/steps.js'
import type { Correction } from '../../domain/correction.js'
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

const isoOf = (instant: string | Date): string => new Date(instant).toISOString()

const undoUntilOf = (mailing: Mailing | null, now: Date): string | null => {
  if (mailing?.state !== 'holding') return null
  const until = isoOf(mailing.holdUntil)
  return until > now.toISOString() ? until : null
}

const rowOf = <Row extends { readonly id: string }>(
  { req }: IssueRequest,
  collection: string,
  [field, value]: readonly [string, string],
): Promise<Row | null> =>
  req.payload.db.findOne<Row>({ collection, req, where: { [field]: { equals: value } } })

const readersOf = async ({ issue, req, role, slugs }: IssueRequest): Promise<number | null> => {
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
  publishAt: publishAt ? isoOf(publishAt) : null,
  zone: zone ?? publication?.timeZone ?? 'UTC',
})

const webUrlOf = ({ issue, options, req }: IssueRequest, publication: Publication | null): string =>
  createLinks(options, req.payload.config.routes.api).issue({
    issue: issue.slug,
    publication: publication?.slug ?? '',
  })

type Counted = 'blocking' | 'advisory' | 'bytes'

type Rows = {
  readonly own: Own
  readonly mailing: Mailing | null
  readonly publication: Publication | null
}

const rowsOf = async (asked: IssueRequest): Promise<Rows> => {
  const { issue, slugs } = asked
  return {
    own: (await rowOf<Own>(asked, slugs.issues, ['id', issue.id])) ?? issue,
    mailing: await rowOf<Mailing>(asked, slugs.mailings, ['issue', issue.id]),
    publication: await rowOf<Publication>(asked, slugs.publications, ['id', issue.publication]),
  }
}

/** What the rows say as they stand. */
const factsOf = (
  asked: IssueRequest,
  { mailing, own, publication }: Rows,
  now: Date,
): Omit<IssueStatus, 'steps' | 'lastMove' | 'approvedBy' | 'readers' | Counted> => {
  const { correction, deliver, stage = 'draft', updatedAt } = own
  const isPublished = stage === 'published'
  return {
    id: own.id,
    stage,
    correction: correction?.stage ?? null,
    undoUntil: isPublished ? undoUntilOf(mailing, now) : null,
    undoWindowMs: publication?.undoWindowMs ?? DEFAULT_UNDO_MS,
    deliver: deliver ?? null,
    webUrl: isPublished ? webUrlOf(asked, publication) : null,
    updatedAt: isoOf(updatedAt ?? now),
    now: now.toISOString(),
    ...scheduleOf(own, publication),
  }
}

/** Everything that the bar of an issue shows: a constant number of queries, and it changes nothing. */
export const findIssueStatus = async (asked: IssueRequest): Promise<IssueStatus> => {
  const rows = await rowsOf(asked)
  const facts = factsOf(asked, rows, systemClock())
  const preflight = await runPreflight(asked, asked.issue)
  const { correction, stage, undoUntil } = facts
  const isPublished = stage === 'published'
  const steps = stepsFor({
    correction: correction ?? 'none',
    hindrances: await findObstacles(asked, {
      approval: (isPublished ? rows.own.correction?.approval : rows.own.approval) ?? undefined,
      fourEyes: rows.publication?.fourEyes ?? false,
      isInReview: (isPublished ? correction : stage) === 'inReview',
      preflight,
    }),
    isHolding: undoUntil !== null,
    role: asked.role,
    stage,
  })
  return {
    ...facts,
    ...(await findLastTransitions(asked, stage)),
    ...countFindings(preflight, isPublished && correction === null),
    steps: steps.map((step) => translateStep(asked, step)),
    readers: await readersOf(asked),
  }
}
