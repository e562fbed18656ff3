import type { Sample } from '../../deliver/progress/sample.js'
import type { Samples } from '../../deliver/samples.js'
import type { PublishChannel } from '../../domain/issue/issue-workflow.js'
import type { DeliveryCounts, MailingState, SkipReason } from '../../domain/mailing-states.js'
import type { TickStatus } from '../../storage/last-tick.js'
import type { IssueStage } from '../../domain/issue/issue-stages.js'

export type MailingStatus = {
  readonly state: MailingState
  readonly counts: DeliveryCounts
  readonly skippedFor: Readonly<Partial<Record<SkipReason, number>>>
  /** How many accepted messages came back, and how many readers reported one as spam. */
  readonly bounced: number
  readonly complained: number
  readonly nextTryAt: string | null
  readonly unreachable: Samples['unreachable']
  /** Since when it has not moved although it waits for nothing; set once publishers were notified. */
  readonly stillSinceMs: number | null
  /** What stops the whole mailing until an instant. */
  readonly waits: Samples['waits']
  /** The mail server asked to go slower. */
  readonly slowed?: Samples['slowed']
  readonly points: readonly Sample[]
  readonly perSecond: number
  readonly etaSeconds: number | null
  /** Number of recipients once they are entered; before that, of active subscriptions. */
  readonly readers: number
  readonly holdUntil: string
  readonly startedAt: string | null
  readonly settledAt: string | null
  /** Who or what paused or cancelled it: a person's name, or the code of a fault. */
  readonly stoppedBy: string | null
  readonly pauseReason: string | null
  /** The same, where it can be said in every language. */
  readonly pausedFor?: Samples['pausedFor']
  readonly edition: { readonly hash: string; readonly frozenAt: string }
}

/** What the mailing tab shows at one instant. */
export type MailingReport = {
  readonly at: string
  /** Workers with a heartbeat in the last two minutes. */
  readonly workers: number
  /** Set where a schedule sends instead of a worker. */
  readonly tick: TickStatus | null
  readonly mailing: MailingStatus | null
  /** Without a mailing: the stage of the issue, and how many readers it would go to. */
  readonly before: {
    readonly stage: IssueStage
    readonly deliver: PublishChannel | null
    readonly readers: number
  } | null
}
