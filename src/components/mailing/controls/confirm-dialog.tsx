'use client'

import type { TextKey } from '../../../i18n/languages.js'
import { DialogActions } from '../../shared/dialog-actions.js'
import { Dialog } from '../../shared/dialog.js'

/** The server's message when an action was refused. */
export const ErrorMessage = ({ says }: { readonly says: string | undefined }) =>
  says === undefined ? null : (
    <p className="roundup-mailing__refusal" role="alert">
      {says}
    </p>
  )

export type Confirmation = {
  readonly title: string
  readonly says: string
  readonly does: TextKey
  readonly keeps?: TextKey
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
