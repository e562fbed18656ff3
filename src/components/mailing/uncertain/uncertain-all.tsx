'use client'

import { ActionButton } from '../controls/action-button.js'
import type { Formatters } from '../use-formatters.js'

type Props = {
  readonly isBusy: boolean
  readonly onArrived: () => void
  readonly onAgain: (() => void) | undefined
  readonly formatters: Formatters
}

/** Resolves all uncertain messages at once. */
export const UncertainAll = ({ isBusy, onAgain, onArrived, formatters: { t } }: Props) => (
  <div className="roundup-mailing__all">
    <ActionButton isBusy={isBusy} label={t('mailing:allArrived')} onPress={onArrived} />
    {onAgain && <ActionButton isBusy={isBusy} label={t('mailing:allAgain')} onPress={onAgain} />}
  </div>
)
