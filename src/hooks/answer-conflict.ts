import type { AfterErrorHook } from 'payload'

import { isTransientConflict } from '../storage/write/conflicts.js'
import { isRawUniqueViolation } from '../storage/write/create-or-find.js'
import { localizedText } from '../i18n/localize.js'
import { translate } from '../i18n/translate.js'

const CONFLICT = 409

/** Answers a write that still collides with another one after its retries: 409 with a text, instead of 500. */
export const answerConflict: AfterErrorHook = ({ error, graphqlResult, req }) => {
  if (!isTransientConflict(error) && !isRawUniqueViolation(error)) return undefined
  const message = translate(req.t, localizedText('transitions:conflict'))
  const result = { ...graphqlResult, message, extensions: { statusCode: CONFLICT } }
  return { graphqlResult: result, response: { errors: [{ message }] }, status: CONFLICT }
}
