'use client'

import { ActionButton } from '../controls/action-button.js'
import type { UncertainDelivery as Line } from './use-uncertain.js'
import type { Formatters } from '../use-formatters.js'

type Props = {
  readonly isBusy: boolean
  readonly line: Line
  readonly onArrived: () => void
  /** `undefined`: it cannot be sent again. */
  readonly onAgain: (() => void) | undefined
  readonly formatters: Formatters
}

/** One message that may or may not have arrived. */
export const UncertainRow = ({ isBusy, line, onAgain, onArrived, formatters: { t } }: Props) => {
  const { address, messageId } = line
  return (
    <li>
      <span className="roundup-mailing__who">
        <span dir="auto">{address}</span>
        <code>{messageId}</code>
      </span>
      <ActionButton
        isBusy={isBusy}
        isSmall
        label={t('mailing:itArrived')}
        onPress={onArrived}
        spoken={t('mailing:arrivedLabel', { address })}
      />
      {onAgain && (
        <ActionButton
          isBusy={isBusy}
          isSmall
          label={t('mailing:sendAgain')}
          onPress={onAgain}
          spoken={t('mailing:againLabel', { address })}
        />
      )}
    </li>
  )
}
