import type { MailingState } from '../../../domain/mailing-states.js'
import type { MailingStatus } from '../../../issues/queries/mailing-report-type.js'
import type { Confirmation } from './confirm-dialog.js'
import type { Formatters } from '../use-formatters.js'

/** How many readers have no result yet: queued, in progress, or not entered into the ledger. Deferred ones are not counted. */
export const remainingCount = ({
  counts,
  readers,
  state,
}: Pick<MailingStatus, 'counts' | 'readers' | 'state'>): number => {
  const { leased, queued, submitting } = counts
  const entered = Object.values(counts).reduce((sum, rows) => sum + rows, 0)
  const toEnter = state === 'cancelled' ? 0 : Math.max(0, readers - entered)
  return queued + leased + submitting + toEnter
}

export type MailingAction = 'pause' | 'resume' | 'cancel' | 'unsent'

const ACTIONS: Readonly<Record<MailingState, readonly MailingAction[]>> = {
  holding: [],
  preparing: ['pause', 'cancel'],
  submitting: ['pause', 'cancel'],
  paused: ['resume', 'cancel'],
  settled: ['unsent'],
  cancelled: [],
}

/** The actions that a mailing's state allows. A mailing that is held has none: the publication is undone instead. */
export const availableActions = (
  { holdUntil, state }: Pick<MailingStatus, 'holdUntil' | 'state'>,
  at: string,
): readonly MailingAction[] =>
  state === 'holding' && Date.parse(holdUntil) <= Date.parse(at)
    ? ACTIONS.preparing
    : ACTIONS[state]

/** What to confirm before an action that cannot be undone; `undefined` for the others. */
export const confirmationFor = (
  action: MailingAction,
  mailing: Pick<MailingStatus, 'counts' | 'readers' | 'state'>,
  { number, t }: Pick<Formatters, 'number' | 't'>,
): Confirmation | undefined => {
  const { counts } = mailing
  const left = remainingCount(mailing) + counts.deferred
  if (action === 'cancel')
    return {
      confirmLabel: 'mailing:cancelDo',
      cancelLabel: 'mailing:keep',
      text: t('mailing:cancelBody', { count: left, number: number(left) }),
      title: t('mailing:cancelTitle'),
    }
  if (action === 'unsent')
    return {
      confirmLabel: 'mailing:unsentDo',
      text: t('mailing:unsentBody', { refused: number(counts.refused) }),
      title: t('mailing:unsentTitle'),
    }
  return undefined
}
