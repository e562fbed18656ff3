'use client'

import type { WordingKey } from '../../i18n/languages.js'
import { DialogActions } from '../issue-bar/dialog-actions.js'
import { Dialog } from '../issue-bar/dialog.js'

export type Question = {
  readonly title: string
  readonly says: string
  readonly does: WordingKey
  readonly keeps?: WordingKey
}

type Props = {
  readonly isBusy: boolean
  readonly onClose: () => void
  readonly onTake: () => void
  readonly question: Question
  readonly refusal: string | undefined
}

/** Says what happens to readers before it happens. */
export const SteerDialog = ({ isBusy, onClose, onTake, question, refusal }: Props) => {
  const { does, keeps, says, title } = question
  return (
    <Dialog onClose={onClose} title={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onTake()
        }}
      >
        <p>{says}</p>
        <DialogActions
          does={does}
          isBusy={isBusy}
          onClose={onClose}
          refusal={refusal}
          {...(keeps ? { keeps } : {})}
        />
      </form>
    </Dialog>
  )
}
