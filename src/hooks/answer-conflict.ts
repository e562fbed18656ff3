import type { AfterErrorHook } from 'payload'

import { isTransientConflict } from '../storage/write/conflicts.js'
import { isRawUniqueViolation } from '../storage/write/create-or-find.js'
import { localizedText } from '../i18n/localize.js'
import { translate } from '../i18n/translate.js'

const CONFLICT = 409

/** A write that collided with somebody else's until the end is answered in words, not as a failure of ours. */
export const answerConflict: AfterErrorHook = ({ error, graphqlResult, req }) => {
  if (!isTransientConflict(error) && !isRawUniqueViolation(error)) return undefined
  const message = translate(req.t, localizedText('transitions:conflict'))
  const told = { ...graphqlResult, message, extensions: { statusCode: CONFLICT } }
  return { graphqlResult: told, response: { errors: [{ message }] }, status: CONFLICT }
}
