import { createLinks } from '../../options/links.js'
import { preflightOf } from '../preflight.js'
import { systemClock } from '../../storage/system-clock.js'
import { stepsFor, type Step } from '../../approve/steps.js'
import type { Correction } from '../../domain/correction.js'
import { atLeast } from '../../domain/roles.js'
import { translate } from '../../i18n/translate.js'
import type { DeskIssue } from '../issue-document.js'
import type { AskedOfIssue } from './on-issue.js'
import { findingsCounted } from './findings-counted.js'
import { hindrancesOf } from './hindrances-of.js'
import { lastMoves } from './last-moves.js'
import type { Standing, StandingStep } from './issue-status-type.js'

type Mailing = { readonly id: string; readonly state: string; readonly holdUntil: string | Date }

type Publication = {
  readonly id: string
  readonly timeZone?: string | null
  readonly slug: string
  readonly fourEyes?: boolean | null
  readonly undoWindowMs?: number | null
}

type Own = Pick<DeskIssue, 'id' | 'stage' | 'deliver' | 'approval'> & {
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
  { req }: AskedOfIssue,
  collection: string,
  [field, value]: readonly [string, string],
): Promise<Row | null> =>
  req.payload.db.findOne<Row>({ collection, req, where: { [field]: { equals: value } } })

const readersOf = async ({ issue, req, role, slugs }: AskedOfIssue): Promise<number | null> => {
  if (!atLeast(role, 'publisher')) return null
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

const shown = ({ req }: AskedOfIssue, { why, ...step }: Step): StandingStep => ({
  ...step,
  ...(why ? { why: translate(req.t, why) } : {}),
})

const scheduleOf = (
  { publishAt, zone }: Own,
  publication: Publication | null,
): Pick<Standing, 'publishAt' | 'zone'> => ({
  publishAt: publishAt ? isoOf(publishAt) : null,
  zone: zone ?? publication?.timeZone ?? 'UTC',
})

const webUrlOf = ({ issue, options, req }: AskedOfIssue, publication: Publication | null): string =>
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

const rowsOf = async (asked: AskedOfIssue): Promise<Rows> => {
  const { issue, slugs } = asked
  return {
    own: (await rowOf<Own>(asked, slugs.issues, ['id', issue.id])) ?? issue,
    mailing: await rowOf<Mailing>(asked, slugs.mailings, ['issue', issue.id]),
    publication: await rowOf<Publication>(asked, slugs.publications, ['id', issue.publication]),
  }
}

/** What the rows say as they stand. */
const factsOf = (
  asked: AskedOfIssue,
  { mailing, own, publication }: Rows,
  now: Date,
): Omit<Standing, 'steps' | 'lastMove' | 'approvedBy' | 'readers' | Counted> => {
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
export const standingOf = async (asked: AskedOfIssue): Promise<Standing> => {
  const rows = await rowsOf(asked)
  const facts = factsOf(asked, rows, systemClock())
  const preflight = await preflightOf(asked, asked.issue)
  const { correction, stage, undoUntil } = facts
  const isPublished = stage === 'published'
  const steps = stepsFor({
    correction: correction ?? 'none',
    hindrances: await hindrancesOf(asked, {
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
    ...(await lastMoves(asked, stage)),
    ...findingsCounted(preflight, isPublished && correction === null),
    steps: steps.map((step) => shown(asked, step)),
    readers: await readersOf(asked),
  }
}
