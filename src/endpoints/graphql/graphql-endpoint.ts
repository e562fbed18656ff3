import { createHash } from 'node:crypto'

import * as GraphQL from 'graphql'
import type { PayloadHandler, PayloadRequest } from 'payload'

import { Fault } from '../../domain/fault.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { readerSchema } from '../../read/graphql/queries.js'
import { type GraphQLAnswer, answerGraphQL, graphqlError } from './answer-graphql.js'
import { isKnownTag } from '../is-known-tag.js'
import { graphqlPage } from './graphql-page.js'
import { requestInUrl, requestInBody } from './read-graphql-request.js'

/** Readers see an undo or a correction with at most this delay. */
const CACHE = 'public, max-age=30'

/** The data is public and independent of cookies, so any site may read it. */
const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Content-Type': 'application/json; charset=utf-8',
  'X-Content-Type-Options': 'nosniff',
}

const plain = ({ body, status }: GraphQLAnswer): Response =>
  new Response(JSON.stringify(body), {
    headers: { ...HEADERS, 'Cache-Control': 'no-store' },
    status,
  })

const cached = (answer: GraphQLAnswer, req: PayloadRequest): Response => {
  if (answer.status !== 200 || 'errors' in answer.body) return plain(answer)
  const text = JSON.stringify(answer.body)
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`
  const headers = { ...HEADERS, 'Cache-Control': CACHE, ETag: etag }
  return isKnownTag(etag, req)
    ? new Response(null, { headers, status: 304 })
    : new Response(text, { headers })
}

type ReadResult<Found> = { readonly question: Found } | { readonly refused: GraphQLAnswer }

const readRequest = async <Found>(
  question: () => Found | Promise<Found>,
): Promise<ReadResult<Found>> => {
  try {
    return { question: await question() }
  } catch (error) {
    if (error instanceof Fault) return { refused: graphqlError(error.message) }
    throw error
  }
}

/** The readers' GraphQL: by GET, which can be cached, and by POST of JSON. */
export const graphqlEndpoint = (
  options: ResolvedOptions,
): { readonly get: PayloadHandler; readonly post: PayloadHandler } => {
  let built: GraphQL.GraphQLSchema | undefined
  const schema = (): GraphQL.GraphQLSchema => (built ??= readerSchema(GraphQL, options))
  return {
    get: async (req) => {
      const read = await readRequest(() => requestInUrl(req))
      if ('refused' in read) return plain(read.refused)
      return read.question
        ? cached(await answerGraphQL(schema(), req, read.question), req)
        : graphqlPage()
    },
    post: async (req) => {
      const read = await readRequest(() => requestInBody(req))
      if ('refused' in read) return plain(read.refused)
      return plain(await answerGraphQL(schema(), req, read.question))
    },
  }
}
