import type { PayloadRequest } from 'payload'

import type { CorrectionStanding } from '../domain/correction.js'
import type { IssueStage } from '../domain/stages.js'

/** What a write on its way asks of an issue besides its content. */
export type WriteAsked = {
  /** The stage asked for; one that the issue is in already is a move only for `published` and `scheduled`. */
  readonly to?: IssueStage
  readonly correction?: CorrectionStanding
  readonly note: string | null
  readonly publishAt?: unknown
  readonly zone?: unknown
  /** Whether an edit reaches a newer draft alone, as it is to be done with what is published. */
  readonly isDraft?: boolean
}

/** In the request's context, which no client reaches. */
const PLACE = 'roundupWriteAsked'

/** Set before access is asked for: without it somebody only wants to know what they may do. */
export const setWriteAsked = (req: PayloadRequest, asked: WriteAsked): void => {
  req.context[PLACE] = asked
}

export const writeAskedOf = (req: PayloadRequest): WriteAsked | undefined =>
  req.context[PLACE] as WriteAsked | undefined

/** Whether it moves an issue that stands there. */
export const isMoveFrom = (from: IssueStage, { to }: WriteAsked): boolean =>
  to !== undefined && (to !== from || to === 'published' || to === 'scheduled')
