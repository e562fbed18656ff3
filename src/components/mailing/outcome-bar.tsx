'use client'

import type { DeliveryCounts } from '../../domain/mailing-states.js'
import type { MailingStatus } from '../../issues/queries/mailing-report-type.js'
import { remainingCount } from './controls/mailing-actions.js'
import type { Formatters } from './use-formatters.js'

type Props = { readonly mailing: MailingStatus; readonly formatters: Formatters }

/** In the order of the bar. What remains to be sent is its empty rest. */
const PARTS = ['accepted', 'skipped', 'deferred', 'refused', 'uncertain'] as const

const share = (counts: DeliveryCounts, part: (typeof PARTS)[number]): number => {
  const total = Object.values(counts).reduce((sum, rows) => sum + rows, 0)
  return total === 0 ? 0 : (100 * counts[part]) / total
}

/** The outcomes as parts of one bar. */
export const OutcomeBar = ({ mailing, formatters }: Props) => {
  const { counts } = mailing
  const values = Object.fromEntries(
    [
      ...PARTS.map((part) => [part, counts[part]] as const),
      ['toGo', remainingCount(mailing)] as const,
    ].map(([part, rows]) => [part, formatters.number(rows)]),
  )
  return (
    <div
      aria-label={formatters.t('mailing:barLabel', values)}
      className="roundup-mailing__bar"
      role="img"
    >
      {PARTS.filter((part) => counts[part] > 0).map((part) => (
        <span
          className={`roundup-mailing__part roundup-mailing__part--${part}`}
          key={part}
          style={{ width: `${String(share(counts, part))}%` }}
        />
      ))}
    </div>
  )
}
