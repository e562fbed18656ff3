import type { AfterErrorHook } from 'payload'

import { translate } from '../../i18n/translate.js'
import { explainError } from './explain-error.js'

const BAD_REQUEST = 400
const INTERNAL = 500

const statusOf = (error: unknown): number => {
  const { originalError, status } = error as {
    readonly originalError?: { readonly status?: number }
    readonly status?: number
  }
  return status ?? originalError?.status ?? INTERNAL
}

/** Answers 400 with a text instead of 500, if a request could not be read or its values could not be stored. */
export const explainMalformed: AfterErrorHook = ({ error, graphqlResult, req }) => {
  if (statusOf(error) < INTERNAL) return undefined
  const text = explainError(error, req)
  if (!text) return undefined
  const message = translate(req.t, text)
  const given = graphqlResult as Record<string, unknown> | undefined
  return {
    ...(given
      ? { graphqlResult: { ...given, extensions: { statusCode: BAD_REQUEST }, message } }
      : {}),
    response: { errors: [{ message }] },
    status: BAD_REQUEST,
  }
}
