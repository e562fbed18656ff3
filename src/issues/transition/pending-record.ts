import type { PayloadRequest } from 'payload'

import { KEPT_NOTES } from '../../storage/write/nested-request.js'
import type { IssueContent } from '../../domain/content.js'
import type { NewsroomEvent } from '../../domain/newsroom-event.js'
import type { LocalizedText } from '../../domain/localized-text.js'

/** What the audit trail and the people concerned are told once the write is made. */
export type PendingRecord = {
  readonly issueId: string
  readonly from: string
  readonly to: string
  readonly hash: string | null
  readonly note: string | null
  /** When it was made, where that is not now. */
  readonly at?: Date
  readonly changes?: readonly LocalizedText[]
  /** What was approved, word for word. */
  readonly content?: IssueContent
  readonly event?: NewsroomEvent
  /** A draft save reached a version alone: the issue's own row follows. */
  readonly follow?: {
    readonly guard: Readonly<Record<string, string | object | null>>
    readonly set: Readonly<Record<string, unknown>>
  }
}

const PLACE = 'roundupNotedMoves'

const notedIn = ({ context }: PayloadRequest): Map<string, PendingRecord> => {
  const noted = (context[PLACE] ?? new Map()) as Map<string, PendingRecord>
  context[PLACE] = noted
  return noted
}

/** What an attempt noted that has moved the issue and failed after it, where nothing is rolled back. */
const keptIn = ({ context }: PayloadRequest): Map<string, PendingRecord> | undefined =>
  context[KEPT_NOTES] as Map<string, PendingRecord> | undefined

/** Before the change: keeps what is to be recorded of it. */
export const setPendingRecord = (req: PayloadRequest, move: PendingRecord): void => {
  notedIn(req).set(move.issueId, move)
  keptIn(req)?.set(move.issueId, move)
}

/** After the change: what was noted of an issue, once. */
export const takePendingRecord = (
  req: PayloadRequest,
  issueId: string,
): PendingRecord | undefined => {
  const noted = notedIn(req)
  const kept = keptIn(req)
  const move = noted.get(issueId) ?? kept?.get(issueId)
  noted.delete(issueId)
  kept?.delete(issueId)
  return move
}
