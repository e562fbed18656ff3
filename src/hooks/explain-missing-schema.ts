import type { AfterErrorHook } from 'payload'

import { optionsOf } from '../options/plugin-options.js'
import { findMissingSchema } from '../storage/schema/missing-schema.js'
import { isMissingSchemaError } from '../storage/schema/is-missing-schema-error.js'

const UNAVAILABLE = 503

/** Answers a request that failed because migrations have not run: 503 with what to do, instead of 500. */
export const explainMissingSchema: AfterErrorHook = async ({ error, graphqlResult, req }) => {
  if (!isMissingSchemaError(error)) return undefined
  const message = await findMissingSchema(req.payload, optionsOf(req.payload))
  if (message === undefined) return undefined
  const result = { ...graphqlResult, message, extensions: { statusCode: UNAVAILABLE } }
  return { graphqlResult: result, response: { errors: [{ message }] }, status: UNAVAILABLE }
}
