'use client'

import { Button } from '@payloadcms/ui'

import type { TextKey } from '../../i18n/languages.js'
import type { StepDialogProps } from './issue-bar/dialogs/step-dialog-props.js'
import { useTranslate } from './use-translate.js'

type Props = Pick<StepDialogProps, 'isBusy' | 'refusal' | 'onClose'> & {
  /** The label of the button that confirms. */
  readonly confirmLabel: TextKey
  readonly cancelLabel?: TextKey
  /** Why it cannot be confirmed yet. */
  readonly why?: string | undefined
}

/** The buttons of a dialog, with the reason why it cannot be confirmed. */
export const DialogActions = ({
  confirmLabel,
  isBusy,
  cancelLabel,
  onClose,
  refusal,
  why,
}: Props) => {
  const t = useTranslate()
  const reason = refusal ?? why
  return (
    <div className="roundup-dialog__actions">
      <p className="roundup-dialog__refusal" role="alert">
        {reason}
      </p>
      <Button buttonStyle="secondary" margin={false} onClick={onClose} size="medium" type="button">
        {t(cancelLabel ?? 'issueBar:cancel')}
      </Button>
      <Button disabled={isBusy || why !== undefined} margin={false} size="medium" type="submit">
        {t(isBusy ? 'issueBar:working' : confirmLabel)}
      </Button>
    </div>
  )
}
