import type { MailingState } from '../../domain/mailing-states.js'
import type { MailingNow } from '../../endpoints/desk/mailing/mailing-report.js'
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

/** What can be done with a mailing where it stands. */
export const deedsOf = ({ state }: Pick<MailingNow, 'state'>): readonly Deed[] => DEEDS[state]

/** What is asked before a deed that cannot be taken back. */
export const questionOf = (
  deed: Deed,
  { counts }: MailingNow,
  { number, say }: Words,
): Question | undefined => {
  const left = toGo(counts) + counts.deferred
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
