import type { MailingStatus } from '../../../issues/queries/mailing-report-type.js'
import type { Formatters } from '../use-formatters.js'

/** Something to know or to do about a mailing. */
export type MailingNotice = {
  readonly kind: 'error' | 'warning' | 'success' | 'plain'
  readonly title: string
  readonly text: string
  readonly command?: string
}

const settled = ({ counts, readers }: MailingStatus, { number, t }: Formatters): MailingNotice => {
  const title = t('mailing:settledTitle')
  const { accepted, refused, uncertain } = counts
  const countValues = (count: number) => ({ count, number: number(count) })
  if (refused > 0)
    return { kind: 'warning', text: t('mailing:settledSome', countValues(refused)), title }
  if (uncertain > 0)
    return { kind: 'warning', text: t('mailing:settledUncertain', countValues(uncertain)), title }
  if (readers === 0) return { kind: 'plain', text: t('mailing:settledNobody'), title }
  return { kind: 'success', text: t('mailing:settledAll', countValues(accepted)), title }
}

/** How a mailing ended; `undefined` while it has not. */
export const endNotice = (
  mailing: MailingStatus,
  formatters: Formatters,
): MailingNotice | undefined => {
  const { t } = formatters
  if (mailing.state === 'settled') return settled(mailing, formatters)
  if (mailing.state !== 'cancelled') return undefined
  const text =
    mailing.startedAt === null
      ? t('mailing:cancelledUndone')
      : t('mailing:cancelledBy', { name: mailing.stoppedBy ?? '' })
  return { kind: 'plain', text, title: t('mailing:cancelledTitle') }
}
