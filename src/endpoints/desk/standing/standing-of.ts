import { systemClock } from '../../../adapters/system-clock.js'
import { stepsFor, type CorrectionStage, type Step } from '../../../approve/steps.js'
import { atLeast } from '../../../domain/roles.js'
import { translate } from '../../../wording/translate.js'
import type { DeskIssue } from '../../../hooks/desk-issue.js'
import type { AskedOfIssue } from '../on-issue.js'
import { hindrancesOf } from './hindrances-of.js'
import { lastMoveOf } from './last-move-of.js'
import type { Standing, StandingStep } from './standing.js'

type Mailing = { readonly id: string; readonly state: string; readonly holdUntil: string | Date }

type Publication = {
  readonly id: string
  readonly timeZone?: string | null
  readonly undoWindowMs?: number | null
}

type Own = Pick<DeskIssue, 'id' | 'stage' | 'deliver' | 'approval'> & {
  readonly correction?: { readonly stage?: CorrectionStage } | null
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

const shown = ({ req }: AskedOfIssue, { needs: _needs, why, ...step }: Step): StandingStep => ({
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

/** Everything that the bar of an issue shows: a constant number of queries, and it changes nothing. */
export const standingOf = async (asked: AskedOfIssue): Promise<Standing> => {
  const { issue, role } = asked
  const { mailing, own, publication } = await rowsOf(asked)
  const { correction, deliver, stage = 'draft', updatedAt } = own
  const now = systemClock()
  const undoUntil = stage === 'published' ? undoUntilOf(mailing, now) : null
  const steps = stepsFor({
    correction: correction?.stage,
    hindrances: await hindrancesOf(asked, own),
    isHolding: undoUntil !== null,
    role,
    stage,
  })
  return {
    id: issue.id,
    stage,
    correction: correction?.stage ?? null,
    lastMove: await lastMoveOf(asked, stage),
    steps: steps.map((step) => shown(asked, step)),
    blocking: 0,
    advisory: 0,
    bytes: null,
    undoUntil,
    undoWindowMs: publication?.undoWindowMs ?? DEFAULT_UNDO_MS,
    deliver: deliver ?? null,
    readers: await readersOf(asked),
    updatedAt: isoOf(updatedAt ?? now),
    now: now.toISOString(),
    ...scheduleOf(own, publication),
  }
}
