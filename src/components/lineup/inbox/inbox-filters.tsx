'use client'

import type { InboxAnswer } from '../../../issues/lineup/answers.js'
import type { InboxStage } from './use-inbox.js'
import { useTranslate } from '../../shared/use-translate.js'

const FILTERS = ['ready', 'drafted', 'collected', 'all'] as const

type Props = {
  readonly counts: InboxAnswer['counts'] | undefined
  readonly stage: InboxStage
  readonly onChoose: (stage: InboxStage) => void
}

const countOf = (counts: InboxAnswer['counts'], stage: InboxStage): number =>
  stage === 'all' ? counts.ready + counts.drafted + counts.collected : counts[stage]

/** Filters the inbox by stage; each filter shows how many entries it has. */
export const InboxFilters = ({ counts, onChoose, stage }: Props) => {
  const t = useTranslate()
  return (
    <div aria-label={t('lineup:show')} className="roundup-inbox__filters" role="group">
      {FILTERS.map((filter) => (
        <button
          aria-pressed={stage === filter}
          className="roundup-inbox__filter"
          key={filter}
          onClick={() => onChoose(filter)}
          type="button"
        >
          {t(`lineup:${filter}`)}
          {counts && ` ${countOf(counts, filter)}`}
        </button>
      ))}
    </div>
  )
}
