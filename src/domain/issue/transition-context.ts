import type { IssueContent } from '../content.js'
import type { CorrectionState } from './correction.js'
import type { LocalizedText } from '../localized-text.js'
import type { NewsroomEvent } from '../newsroom-event.js'
import type { IssueStage } from './issue-stages.js'

/** What a write asks of an issue besides its content. */
export type RequestedChange = {
  /** The requested stage; one that the issue is in already is a transition only for `published` and `scheduled`. */
  readonly to?: IssueStage
  readonly correction?: CorrectionState
  readonly note: string | null
  readonly publishAt?: unknown
  readonly zone?: unknown
  /** Whether an edit reaches a newer draft alone, as an edit of a published issue must. */
  readonly isDraft?: boolean
}

/** What is written to the audit trail, and who is notified, once the write of a transition is made. */
export type PendingRecord = {
  readonly issueId: string
  readonly from: string
  readonly to: string
  readonly hash: string | null
  readonly note: string | null
  /** When the transition was made, if that is not now. */
  readonly at?: Date
  readonly changes?: readonly LocalizedText[]
  /** The approved content, whole. */
  readonly content?: IssueContent
  readonly event?: NewsroomEvent
  /** A draft save reaches a version alone: this update brings the issue's own row after it. */
  readonly follow?: {
    readonly guard: Readonly<Record<string, string | object | null>>
    readonly set: Readonly<Record<string, unknown>>
  }
}

/** What the issue's own row said when the write began, as far as access rules need it. */
export type RoutedRow = {
  readonly id: string
  readonly stage?: IssueStage
  readonly _status?: string
  readonly correction?: { readonly stage: CorrectionState } | null
}

/**
 * What one write of an issue hands from hook to hook. `routeIssueWrite` writes it before Payload asks for access; access
 * rules, guards and records read it. No client reaches the context of a request.
 */
export type TransitionContext = {
  readonly requested?: RequestedChange
  /** The rows that the write reaches. */
  readonly rows?: readonly RoutedRow[]
  /** Whether a version is restored as a draft, and not over what readers have. */
  readonly restoresAsDraft?: boolean
  /** Changes that a deletion is about to make and that the content does not show yet. */
  readonly pendingDeletions?: readonly LocalizedText[]
  /** By id of the issue. */
  readonly pendingRecords?: ReadonlyMap<string, PendingRecord>
  /** Records of every attempt of a write that is repeated where nothing is rolled back. Shared by all attempts. */
  readonly recordsOfAttempts?: Map<string, PendingRecord>
  /** Events that this request has reported, as canonical JSON. Shared by nested writes. */
  readonly notified?: Set<string>
  /** Set by the command line: its operator stands behind the request. */
  readonly isOperator?: boolean
  /** Set by the command line: how long the mailing holds, instead of the publication's undo window. */
  readonly holdMs?: number
}

type WithContext = { readonly context: Record<string, unknown> }

/** The one key of a request's context. */
const KEY = 'roundupTransition'

/** @returns the transition context of a request, empty if nothing was written yet */
export const transitionContext = ({ context }: WithContext): TransitionContext =>
  (context[KEY] as TransitionContext | undefined) ?? {}

/** Replaces parts of it. The object itself never changes, so that a copy of the context is a snapshot. */
export const updateTransitionContext = (
  { context }: WithContext,
  patch: TransitionContext,
): void => {
  context[KEY] = { ...transitionContext({ context }), ...patch }
}

/**
 * The context that a write within another write starts with. What concerns only the outer write stays there: what it
 * asks of its issue, whether it restores a version, and its records.
 */
export const nestedTransitionContext = (outer: WithContext): Record<string, unknown> => {
  const { holdMs, isOperator, notified, pendingDeletions, recordsOfAttempts } =
    transitionContext(outer)
  const inherited = { holdMs, isOperator, notified, pendingDeletions, recordsOfAttempts }
  return {
    [KEY]: Object.fromEntries(Object.entries(inherited).filter(([, value]) => value !== undefined)),
  }
}

/** Keeps what is to be recorded after the change. */
export const setPendingRecord = (req: WithContext, move: PendingRecord): void => {
  const { pendingRecords, recordsOfAttempts } = transitionContext(req)
  updateTransitionContext(req, {
    pendingRecords: new Map(pendingRecords).set(move.issueId, move),
  })
  recordsOfAttempts?.set(move.issueId, move)
}

/** @returns what is to be recorded of an issue, once */
export const takePendingRecord = (req: WithContext, issueId: string): PendingRecord | undefined => {
  const { pendingRecords, recordsOfAttempts } = transitionContext(req)
  const move = pendingRecords?.get(issueId) ?? recordsOfAttempts?.get(issueId)
  const others = new Map(pendingRecords)
  others.delete(issueId)
  updateTransitionContext(req, { pendingRecords: others })
  recordsOfAttempts?.delete(issueId)
  return move
}

/**
 * The context of the command line's requests, to be given to a call of the Local API.
 *
 * @param holdMs how long the mailing holds; without it the publication's undo window applies
 * @example payload.update({ collection: 'issues', id, data: { stage: 'published' }, context: operatorContext(0) })
 */
export const operatorContext = (holdMs?: number): Record<string, unknown> => ({
  [KEY]: { isOperator: true, ...(holdMs === undefined ? {} : { holdMs }) },
})

/** Whether the write moves an issue that is in this stage. */
export const isTransitionFrom = (from: IssueStage, { to }: RequestedChange): boolean =>
  to !== undefined && (to !== from || to === 'published' || to === 'scheduled')
