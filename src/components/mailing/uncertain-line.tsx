'use client'

import { DeskButton } from './desk-button.js'
import type { UncertainLine as Line } from './use-uncertain.js'
import type { Words } from './use-words.js'

type Props = {
  readonly isBusy: boolean
  readonly line: Line
  readonly onArrived: () => void
  /** Absent: it cannot be sent again. */
  readonly onAgain: (() => void) | undefined
  readonly words: Words
}

/** One message of which nobody knows whether it arrived. */
export const UncertainLine = ({ isBusy, line, onAgain, onArrived, words: { say } }: Props) => {
  const { address, messageId } = line
  return (
    <li>
      <span className="roundup-mailing__who">
        <span dir="auto">{address}</span>
        <code>{messageId}</code>
      </span>
      <DeskButton
        isBusy={isBusy}
        isSmall
        label={say('mailing:itArrived')}
        onPress={onArrived}
        spoken={say('mailing:arrivedLabel', { address })}
      />
      {onAgain && (
        <DeskButton
          isBusy={isBusy}
          isSmall
          label={say('mailing:sendAgain')}
          onPress={onAgain}
          spoken={say('mailing:againLabel', { address })}
        />
      )}
    </li>
  )
}
