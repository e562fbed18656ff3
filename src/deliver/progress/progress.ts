import { OPEN_DELIVERY_STATES, type DeliveryCounts } from '../../domain/mailing-states.js'

export type Progress = {
  readonly counts: DeliveryCounts
  /** Outcomes per second since the start; 0 before the first. */
  readonly perSecond: number
  /** Seconds until the open rows are done at this rate; `null` while it cannot be estimated. */
  readonly etaSeconds: number | null
}

type ProgressArgs = {
  readonly counts: DeliveryCounts
  readonly startedAt: Date | undefined
  /** When it settled, else now. */
  readonly at: Date
}

const rounded = (value: number): number => Math.round(value * 10) / 10

const openRows = (counts: DeliveryCounts): number =>
  OPEN_DELIVERY_STATES.reduce((sum, state) => sum + counts[state], 0)

const attempted = ({ accepted, refused, uncertain }: DeliveryCounts): number =>
  accepted + refused + uncertain

/** How far a mailing is, calculated from its counts and two instants. */
export const progressOf = ({ at, counts, startedAt }: ProgressArgs): Progress => {
  const seconds = startedAt ? (at.getTime() - startedAt.getTime()) / 1000 : 0
  const perSecond = seconds > 0 ? attempted(counts) / seconds : 0
  const open = openRows(counts)
  if (open === 0) return { counts, perSecond: rounded(perSecond), etaSeconds: 0 }
  return {
    counts,
    perSecond: rounded(perSecond),
    etaSeconds: perSecond > 0 ? Math.ceil(open / perSecond) : null,
  }
}
