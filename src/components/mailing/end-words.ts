import type { MailingNow } from '../../issues/queries/mailing-report-type.js'
import type { Notice } from './notice.js'
import type { Words } from './use-words.js'

const settled = ({ counts, readers }: MailingNow, { number, say }: Words): Notice => {
  const title = say('mailing:settledTitle')
  const { accepted, refused, uncertain } = counts
  const told = (count: number) => ({ count, number: number(count) })
  if (refused > 0)
    return { kind: 'warning', says: say('mailing:settledSome', told(refused)), title }
  if (uncertain > 0)
    return { kind: 'warning', says: say('mailing:settledUncertain', told(uncertain)), title }
  if (readers === 0) return { kind: 'plain', says: say('mailing:settledNobody'), title }
  return { kind: 'success', says: say('mailing:settledAll', told(accepted)), title }
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
