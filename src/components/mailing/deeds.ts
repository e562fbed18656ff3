import type { MailingState } from '../../domain/mailing-states.js'
import type { MailingNow } from '../../issues/queries/mailing-report-type.js'
import type { Question } from './steer-dialog.js'
import { toGo } from './to-go.js'
import type { Words } from './use-words.js'

export type Deed = 'pause' | 'resume' | 'cancel' | 'unsent'

const DEEDS: Readonly<Record<MailingState, readonly Deed[]>> = {
  holding: [],
  preparing: ['pause', 'cancel'],
  submitting: ['pause', 'cancel'],
  paused: ['resume', 'cancel'],
  settled: ['unsent'],
  cancelled: [],
}

/** What can be done with a mailing where it stands. While it is held, its publication is undone instead. */
export const deedsOf = (
  { holdUntil, state }: Pick<MailingNow, 'holdUntil' | 'state'>,
  at: string,
): readonly Deed[] =>
  state === 'holding' && Date.parse(holdUntil) <= Date.parse(at) ? DEEDS.preparing : DEEDS[state]

/** What is asked before a deed that cannot be taken back. */
export const questionOf = (
  deed: Deed,
  mailing: Pick<MailingNow, 'counts' | 'readers' | 'state'>,
  { number, say }: Pick<Words, 'number' | 'say'>,
): Question | undefined => {
  const { counts } = mailing
  const left = toGo(mailing) + counts.deferred
  if (deed === 'cancel')
    return {
      does: 'mailing:cancelDo',
      keeps: 'mailing:keep',
      says: say('mailing:cancelBody', { count: left, number: number(left) }),
      title: say('mailing:cancelTitle'),
    }
  if (deed === 'unsent')
    return {
      does: 'mailing:unsentDo',
      says: say('mailing:unsentBody', { refused: number(counts.refused) }),
      title: say('mailing:unsentTitle'),
    }
  return undefined
}
