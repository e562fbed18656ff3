'use client'

import { Button, useTranslation } from '@payloadcms/ui'

import type { WordingKey } from '../../i18n/languages.js'
import { sentence } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'
import type { StepDialogProps } from './step-dialog-props.js'

type Props = Pick<StepDialogProps, 'isBusy' | 'refusal' | 'onClose'> & {
  /** What the button that does it says. */
  readonly does: WordingKey
  readonly keeps?: WordingKey
  /** Why it cannot be done yet. */
  readonly why?: string | undefined
}

/** The foot of a dialog: why not, then the way back and the deed. */
export const DialogActions = ({ does, isBusy, keeps, onClose, refusal, why }: Props) => {
  const { t } = useTranslation()
  const reason = refusal ?? why
  return (
    <div className="roundup-dialog__actions">
      <p className="roundup-dialog__refusal" role="alert">
        {reason}
      </p>
      <Button buttonStyle="secondary" margin={false} onClick={onClose} size="medium" type="button">
        {translate(t, sentence(keeps ?? 'bar:cancel'))}
      </Button>
      <Button disabled={isBusy || why !== undefined} margin={false} size="medium" type="submit">
        {translate(t, sentence(isBusy ? 'bar:working' : does))}
      </Button>
    </div>
  )
}
