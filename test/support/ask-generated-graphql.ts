import { configToSchema } from '@payloadcms/graphql'
import { graphql, type ExecutionResult } from 'graphql'
import { createPayloadRequest } from 'payload'

import type { Newsroom } from './newsroom.js'

/** Queries Payload's generated GraphQL with a token. */
export const graphqlHandler = async (
  { databaseUri, options, payload }: Newsroom,
  source: string,
  token: string,
): Promise<ExecutionResult> => {
  const request = new Request(new URL('/api/graphql', options.publicUrl), {
    headers: { authorization: `JWT ${token}` },
  })
  const req = await createPayloadRequest({
    config: payload.config,
    payloadInstanceCacheKey: databaseUri,
    request,
  })
  const { schema } = configToSchema(payload.config)
  const answer = await graphql({ contextValue: { headers: {}, req }, schema, source })
  return JSON.parse(JSON.stringify(answer)) as ExecutionResult
}
