import { configToSchema } from '@payloadcms/graphql'
import { type ExecutionResult, graphql } from 'graphql'
import { createLocalReq, handleEndpoints } from 'payload'

import type { Newsroom } from './newsroom.js'

export type Visitor = ReturnType<typeof openVisitor>

/** Somebody without a log-in, as the app's HTTP routes see them. */
export const openVisitor = ({ databaseUri, options, payload }: Newsroom) => {
  const fetch = (path: string, init: RequestInit = {}): Promise<Response> =>
    handleEndpoints({
      config: payload.config,
      payloadInstanceCacheKey: databaseUri,
      request: new Request(new URL(`/api${path}`, options.publicUrl), init),
    })

  const ask = (query: string, variables: object = {}): Promise<Response> =>
    fetch('/roundup/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })

  const { schema } = configToSchema(payload.config)

  /** Payload's generated GraphQL, in which the readers' queries are mounted. */
  const askPayload = async (source: string): Promise<ExecutionResult> =>
    graphql({
      schema,
      source,
      contextValue: { headers: {}, req: await createLocalReq({}, payload) },
    })

  return { ask, askPayload, fetch }
}
