import type { TextFieldSingleValidation } from 'payload'

import type { LocalizedText } from '../../domain/localized-text.js'
import { translate } from '../../i18n/translate.js'

/** Checks a text that is not empty. @returns what is wrong with it */
export type TextCheck = (text: string) => LocalizedText | undefined

const PLACE = 'roundupCheck'

type Checked = {
  readonly custom: Record<string, unknown>
  readonly validate: TextFieldSingleValidation
}

/** For the admin's form, which validates before it sends. */
const validation =
  (check: TextCheck): TextFieldSingleValidation =>
  (value, { req, required }) => {
    if (typeof value !== 'string' || value === '')
      return required ? req.t('validation:required') : true
    const problem = check(value)
    return problem ? translate(req.t, problem) : true
  }

/**
 * A text field whose value has a format, such as a slug. The admin's form and every write are checked, those of drafts
 * included.
 */
export const checkedText = (check: TextCheck): Checked => ({
  custom: { [PLACE]: check },
  validate: validation(check),
})

export const textCheck = (
  custom: Readonly<Record<string, unknown>> | undefined,
): TextCheck | undefined => custom?.[PLACE] as TextCheck | undefined
