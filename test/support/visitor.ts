import { configToSchema } from '@payloadcms/graphql'
import { type ExecutionResult, graphql } from 'graphql'
import { createLocalReq, handleEndpoints } from 'payload'

import type { Newsroom } from './newsroom.js'

export type Visitor = ReturnType<typeof openVisitor>

/** The app's HTTP routes without a log-in. */
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

  /** Queries Payload's generated GraphQL, which has the readers' queries. */
  const askPayload = async (source: string): Promise<ExecutionResult> =>
    graphql({
      schema,
      source,
      contextValue: { headers: {}, req: await createLocalReq({}, payload) },
    })

  return { ask, askPayload, fetch }
}
