'use client'

import type { TextKey } from '../../../i18n/languages.js'
import { DialogActions } from '../../shared/dialog-actions.js'
import { Dialog } from '../../shared/dialog.js'

/** The server's message when an action was refused. */
export const ErrorMessage = ({ text }: { readonly text: string | undefined }) =>
  text === undefined ? null : (
    <p className="roundup-mailing__refusal" role="alert">
      {text}
    </p>
  )

export type Confirmation = {
  readonly title: string
  readonly text: string
  readonly confirmLabel: TextKey
  readonly cancelLabel?: TextKey
}

type Props = {
  readonly isBusy: boolean
  readonly onClose: () => void
  readonly onTake: () => void
  readonly question: Confirmation
  readonly refusal: string | undefined
}

/** Asks for confirmation, and says what the action does to readers. */
export const ConfirmDialog = ({ isBusy, onClose, onTake, question, refusal }: Props) => {
  const { confirmLabel, cancelLabel, text, title } = question
  return (
    <Dialog onClose={onClose} title={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onTake()
        }}
      >
        <p>{text}</p>
        <DialogActions
          confirmLabel={confirmLabel}
          isBusy={isBusy}
          onClose={onClose}
          refusal={refusal}
          {...(cancelLabel ? { cancelLabel } : {})}
        />
      </form>
    </Dialog>
  )
}
