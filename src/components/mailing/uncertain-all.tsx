'use client'

import { DeskButton } from './desk-button.js'
import type { Words } from './use-words.js'

type Props = {
  readonly isBusy: boolean
  readonly onArrived: () => void
  readonly onAgain: (() => void) | undefined
  readonly words: Words
}

/** The same word for every uncertain message. */
export const UncertainAll = ({ isBusy, onAgain, onArrived, words: { say } }: Props) => (
  <div className="roundup-mailing__all">
    <DeskButton isBusy={isBusy} label={say('mailing:allArrived')} onPress={onArrived} />
    {onAgain && <DeskButton isBusy={isBusy} label={say('mailing:allAgain')} onPress={onAgain} />}
  </div>
)
