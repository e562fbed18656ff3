import type { RequestContext } from '../../options/request-context.js'
import { createDeliveryRules } from '../../storage/delivery-rules.js'
import { optionsOf } from '../../options/plugin-options.js'
import { findTickStatus } from '../../storage/last-tick.js'
import { countLiveWorkers } from '../../storage/worker-heartbeat.js'
import { systemClock } from '../../storage/system-clock.js'
import { estimateRate } from '../../deliver/progress/estimate-rate.js'
import { NO_SAMPLES, type Samples } from '../../deliver/samples.js'
import type { PublishChannel } from '../../domain/issue/issue-workflow.js'
import {
  DELIVERY_STATES,
  type DeliveryCounts,
  type MailingState,
} from '../../domain/mailing-states.js'
import type { IssueStage } from '../../domain/issue/issue-stages.js'
import { findEditionMark } from './edition-mark.js'
import type { MailingStatus, MailingReport } from './mailing-report-type.js'

type MailingDocument = {
  readonly id: string
  readonly edition: string
  readonly publication: string
  readonly state: MailingState
  readonly holdUntil: string | Date
  readonly audienceSize?: number | null
  readonly counts?: DeliveryCounts | null
  readonly samples?: Samples | null
  readonly bounced?: number | null
  readonly complained?: number | null
  readonly startedAt?: string | Date | null
  readonly settledAt?: string | Date | null
  readonly pausedBy?: string | null
  readonly pauseReason?: string | null
}

type FlatIssue = {
  readonly id: string
  readonly publication: string
  readonly stage?: IssueStage | null
  readonly intent?: { readonly deliver?: PublishChannel } | null
}

const NO_COUNTS = Object.fromEntries(DELIVERY_STATES.map((state) => [state, 0])) as DeliveryCounts

const iso = (at: string | Date | null | undefined): string | null =>
  at ? new Date(at).toISOString() : null

const activeReaders = async (
  { req, slugs }: RequestContext,
  publication: string,
): Promise<number> =>
  (
    await req.payload.db.count({
      collection: slugs.subscriptions,
      where: { and: [{ publication: { equals: publication } }, { state: { equals: 'active' } }] },
    })
  ).totalDocs

const readersOf = async (context: RequestContext, row: MailingDocument): Promise<number> =>
  row.audienceSize ?? (await activeReaders(context, row.publication))

const mailingNow = async (
  context: RequestContext,
  row: MailingDocument,
  now: Date,
): Promise<MailingStatus> => {
  const counts = row.counts ?? NO_COUNTS
  const { points, still, ...samples } = row.samples ?? NO_SAMPLES
  const rulesOf = createDeliveryRules(context.req.payload, context.slugs)
  const rules = await rulesOf({ publicationId: row.publication })
  return {
    ...samples,
    ...estimateRate(points, counts, now, { rules, waits: samples.waits }),
    waits: samples.waits ?? null,
    counts,
    bounced: row.bounced ?? 0,
    complained: row.complained ?? 0,
    points,
    state: row.state,
    stillSinceMs: still?.isTold ? still.sinceMs : null,
    readers: await readersOf(context, row),
    holdUntil: new Date(row.holdUntil).toISOString(),
    startedAt: iso(row.startedAt),
    settledAt: iso(row.settledAt),
    stoppedBy: row.pausedBy ?? null,
    pauseReason: row.pauseReason ?? null,
    edition: await findEditionMark(context, row.edition),
  }
}

const beforeMailing = async (
  context: RequestContext,
  issueId: string,
): Promise<MailingReport['before']> => {
  const issue = await context.req.payload.db.findOne<FlatIssue>({
    collection: context.slugs.issues,
    where: { id: { equals: issueId } },
  })
  if (!issue) return null
  return {
    stage: issue.stage ?? 'draft',
    deliver: issue.intent?.deliver ?? null,
    readers: await activeReaders(context, issue.publication),
  }
}

/** Finds how the mailing of an issue goes, from its row and the workers' heartbeats. Reads no delivery. */
export const findMailingReport = async (
  context: RequestContext,
  issueId: string,
): Promise<MailingReport> => {
  const { req, slugs } = context
  const now = systemClock()
  const row = await req.payload.db.findOne<MailingDocument>({
    collection: slugs.mailings,
    where: { issue: { equals: issueId } },
  })
  return {
    at: now.toISOString(),
    workers: await countLiveWorkers(req.payload, slugs, now),
    tick: await findTickStatus(req.payload, optionsOf(req.payload)),
    mailing: row ? await mailingNow(context, row, now) : null,
    before: row ? null : await beforeMailing(context, issueId),
  }
}
