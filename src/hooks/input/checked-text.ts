import type { TextFieldSingleValidation } from 'payload'

import type { LocalizedText } from '../../domain/localized-text.js'
import { translate } from '../../i18n/translate.js'

/** What is wrong with a text that is not empty. */
export type TextCheck = (text: string) => LocalizedText | undefined

const PLACE = 'roundupCheck'

type Checked = {
  readonly custom: Record<string, unknown>
  readonly validate: TextFieldSingleValidation
}

/** For a form, which asks before anything is sent. */
const validation =
  (check: TextCheck): TextFieldSingleValidation =>
  (value, { req, required }) => {
    if (typeof value !== 'string' || value === '')
      return required ? req.t('validation:required') : true
    const told = check(value)
    return told ? translate(req.t, told) : true
  }

/** A text field whose words have a form: asked of forms, and of every write, those of drafts among them. */
export const checkedText = (check: TextCheck): Checked => ({
  custom: { [PLACE]: check },
  validate: validation(check),
})

export const textCheck = (
  custom: Readonly<Record<string, unknown>> | undefined,
): TextCheck | undefined => custom?.[PLACE] as TextCheck | undefined
