import type { MailingNow } from '../../endpoints/desk/mailing/mailing-report.js'
import type { Notice } from './notices.js'
import type { Words } from './use-words.js'

const settled = ({ counts, readers }: MailingNow, { number, say }: Words): Notice => {
  const title = say('mailing:settledTitle')
  const missed = counts.refused + counts.uncertain
  if (missed > 0) {
    const says = say('mailing:settledSome', { count: missed, number: number(missed) })
    return { kind: 'warning', says, title }
  }
  if (readers === 0) return { kind: 'plain', says: say('mailing:settledNobody'), title }
  const { accepted } = counts
  const says = say('mailing:settledAll', { count: accepted, number: number(accepted) })
  return { kind: 'success', says, title }
}

/** How a mailing ended; nothing of one that has not. */
export const endWords = (mailing: MailingNow, words: Words): Notice | undefined => {
  const { say } = words
  if (mailing.state === 'settled') return settled(mailing, words)
  if (mailing.state !== 'cancelled') return undefined
  const says =
    mailing.startedAt === null
      ? say('mailing:cancelledUndone')
      : say('mailing:cancelledBy', { name: mailing.stoppedBy ?? '' })
  return { kind: 'plain', says, title: say('mailing:cancelledTitle') }
}
