import type { PayloadRequest } from 'payload'

import type { CorrectionState } from '../domain/correction.js'
import type { IssueStage } from '../domain/issue-stages.js'

/** What a write on its way asks of an issue besides its content. */
export type RequestedChange = {
  /** The stage asked for; one that the issue is in already is a move only for `published` and `scheduled`. */
  readonly to?: IssueStage
  readonly correction?: CorrectionState
  readonly note: string | null
  readonly publishAt?: unknown
  readonly zone?: unknown
  /** Whether an edit reaches a newer draft alone, as it is to be done with what is published. */
  readonly isDraft?: boolean
}

/** In the request's context, which no client reaches. */
const PLACE = 'roundupWriteAsked'

/** Set before access is asked for: without it somebody only wants to know what they may do. */
export const setRequestedChange = (req: PayloadRequest, asked: RequestedChange): void => {
  req.context[PLACE] = asked
}

export const requestedChange = (req: PayloadRequest): RequestedChange | undefined =>
  req.context[PLACE] as RequestedChange | undefined

/** Whether it moves an issue that stands there. */
export const isTransitionFrom = (from: IssueStage, { to }: RequestedChange): boolean =>
  to !== undefined && (to !== from || to === 'published' || to === 'scheduled')
